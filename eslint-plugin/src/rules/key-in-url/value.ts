// What an expression puts into a URL, going by its name.
import { isHarmlessName, isPublicVariable, type JudgeVariable, secretName } from "@keystow/detector/remediation";
import { keysIn } from "../../knowledge.js";
import { resolved } from "../../syntax/binding.js";
import { variableBehind, variableRead } from "../../syntax/environment.js";
import { lastName, type Node, type SourceCode, staticText } from "../../syntax/expression.js";
import { handedOn } from "../../syntax/harmless.js";

/** `unknown`: the name says nothing, so that of the parameter decides. */
export type ValueVerdict = "credential" | "unknown" | "harmless";

export function judgeValue(expression: Node, sourceCode: SourceCode, judge: JudgeVariable): ValueVerdict {
  const verdicts = handedOn(expression).map((node) => judgeOne(node, sourceCode, judge));
  if (verdicts.includes("credential")) return "credential";
  return verdicts.includes("unknown") ? "unknown" : "harmless";
}

const CONCEALS = /mask|redact|hide|conceal|obfuscat|sanitiz|^hash|^sign|csrf/i;
const GETTER = /^(?:get|read|fetch|load|decrypt|retrieve|obtain)_?(?=[A-Z])/;

function judgeOne(node: Node, sourceCode: SourceCode, judge: JudgeVariable): ValueVerdict {
  const value = resolved(node, sourceCode);
  const text = staticText(value);
  if (text !== undefined) return keysIn(`token = ${JSON.stringify(text)}`).length > 0 ? "credential" : "harmless";
  if (value.type === "Literal" || value.type === "ObjectExpression") return "harmless";
  const variable = node.type === "Identifier" ? variableBehind(node, sourceCode) : variableRead(node, sourceCode);
  if (variable !== undefined && judge(variable)) return "credential";
  if (variable !== undefined) return isPublicVariable(variable) || isHarmlessName(variable) ? "harmless" : "unknown";
  if (node.type === "CallExpression") return judgeName((lastName(node.callee) ?? "").replace(GETTER, ""));
  return judgeName(lastName(node) ?? "");
}

function judgeName(name: string): ValueVerdict {
  if (name === "undefined" || CONCEALS.test(name)) return "harmless";
  // of `mapsApiKey` as of `MAPS_API_KEY`
  if (isHarmlessName(name) || isPublicVariable(name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toUpperCase()))
    return "harmless";
  return secretName(name) ? "credential" : "unknown";
}

// Whether an expression holds a credential, going by its name and by what it is set to.
import { type JudgeVariable, secretName } from "@keystow/detector/remediation";
import type { TSESTree } from "@typescript-eslint/utils";
import { keysIn } from "../../knowledge.js";
import { definitionOf, initOf } from "../../syntax/binding.js";
import { isEnvironment, variableBehind, variableRead } from "../../syntax/environment.js";
import { bare, lastName, memberName, type Node, type SourceCode, staticText } from "../../syntax/expression.js";
import { isCredentialHeader } from "./headers.js";

/** What is known of a credential. */
export interface Credential {
  readonly node: Node;
  /** Its name in the code; for the whole environment and for headers, what they are. */
  readonly name: string;
  readonly kind: "credential" | "variable" | "environment" | "headers";
}

/** Objects that hold what is said about credentials: messages, labels, columns, types. */
const ABOUT =
  /(?:errors?|messages?|labels?|fields?|columns?|types?|schema|names?|paths?|urls?|routes?|icons?|styles?|classes|strings|texts?|translations?|i18n|locales?|constants?|enums?|events?|actions?|kinds?|symbols?|scopes?|rules?|validators?|counts?|usage|touched|limits?)$/i;

/** What people do with tokens of texts, of dependency injection and of designs; and with those that let somebody in. */
const OF_TEXTS =
  /token(?:ize|izer|stream|type|kind|list|value|\.(?:type|kind|value|loc|start|end|pos|line|raw|text|range))|lexer|parser|unexpected token|nextToken|Injection|provide\b|ERC20|transfer|tokenId|design token/i;
const OF_PEOPLE =
  /\bjwt|bearer|authoriz|authenticat|oauth|log-?in\b|sign-?in|api[-_]?key|access[-_]?token|session|password|secret/i;

export interface Judge {
  readonly sourceCode: SourceCode;
  readonly variable: JudgeVariable;
  /** Whether tokens of this file let somebody in; found out when it is first asked. */
  readonly tokensAreSecret: () => boolean;
}

export function createJudge(sourceCode: SourceCode, variable: JudgeVariable): Judge {
  let answer: boolean | undefined;
  const { text } = sourceCode;
  return { sourceCode, variable, tokensAreSecret: () => (answer ??= !OF_TEXTS.test(text) && OF_PEOPLE.test(text)) };
}

/** The credential that an expression holds, by itself. */
export function credentialOf(expression: Node, judge: Judge): Credential | undefined {
  const node = bare(expression);
  const { sourceCode } = judge;
  if (isEnvironment(node, sourceCode)) {
    const text = sourceCode.getText(node);
    // Vite's holds what is public
    return text.startsWith("import") ? undefined : { node, name: text, kind: "environment" };
  }
  const variable = variableRead(node, sourceCode);
  if (variable !== undefined) return judge.variable(variable) && { node, name: variable, kind: "variable" };
  if (node.type === "MemberExpression") return ofMember(node, judge);
  if (node.type === "Identifier") return ofIdentifier(node, judge);
  if (node.type === "CallExpression") return ofCall(node);
  return undefined;
}

function ofMember(node: TSESTree.MemberExpression, judge: Judge): Credential | undefined {
  const name = memberName(node);
  const object = lastName(node.object);
  if (name === undefined || (object !== undefined && ABOUT.test(object))) return undefined;
  if (name === "headers") {
    return /^(?:req|request)$/.test(object ?? "")
      ? { node, name: `${object ?? ""}.headers`, kind: "headers" }
      : undefined;
  }
  const isHeader = object !== undefined && /headers?$/i.test(object) && isCredentialHeader(name);
  return isHeader || promises(name, judge) ? { node, name, kind: "credential" } : undefined;
}

/** `getAccessToken()`, `readPassword()`. */
const GETTER = /^(?:get|read|fetch|load|decrypt|retrieve|obtain)_?(?=[A-Z])/;

function ofCall(node: TSESTree.CallExpression): Credential | undefined {
  const name = lastName(node.callee) ?? "";
  const what = name.replace(GETTER, "");
  const isCredential = what !== name && secretName(what)?.sure === true;
  return isCredential ? { node, name: `${name}()`, kind: "credential" } : undefined;
}

function ofIdentifier(node: TSESTree.Identifier, judge: Judge): Credential | undefined {
  const { sourceCode } = judge;
  const init = initOf(node, sourceCode);
  const variable = variableBehind(node, sourceCode);
  if (variable !== undefined && judge.variable(variable)) return { node, name: variable, kind: "variable" };
  if (!promises(node.name, judge) || !mayHoldText(node, init, sourceCode)) return undefined;
  return { node, name: node.name, kind: "credential" };
}

function promises(name: string, judge: Judge): boolean {
  const secret = secretName(name);
  if (secret === undefined || secret.sure) return secret !== undefined;
  return name === "token" && judge.tokensAreSecret();
}

/** Whether a name can stand for a text that somebody keeps secret. */
function mayHoldText(node: TSESTree.Identifier, init: Node | undefined, sourceCode: SourceCode): boolean {
  const definition = definitionOf(node, sourceCode);
  if (definition !== undefined && (OF_CODE.test(definition.type) || !isOfText(definition.name, sourceCode)))
    return false;
  if (init === undefined) return true;
  const text = staticText(init);
  if (text !== undefined) return keysIn(`${node.name} = ${JSON.stringify(text)}`).length > 0;
  return !NO_TEXT.test(init.type);
}

const OF_CODE = /^(?:ClassName|FunctionName|ImportBinding|TSEnumName|TSModuleName|Type)$/;
const NO_TEXT =
  /^(?:Literal|ArrayExpression|ArrowFunctionExpression|FunctionExpression|ClassExpression|BinaryExpression|UnaryExpression)$/;

/** Whether a declaration leaves it open that the value is a text: `token: Token` does not. */
function isOfText(name: Node, sourceCode: SourceCode): boolean {
  const annotation = name.type === "Identifier" ? name.typeAnnotation?.typeAnnotation : undefined;
  return annotation === undefined || /\b(?:string|any|unknown|String)\b/.test(sourceCode.getText(annotation));
}

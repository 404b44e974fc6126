// The credentials that a written expression gives away.
import { secretName } from "@keystow/detector/remediation";
import type { TSESTree } from "@typescript-eslint/utils";
import { initOf } from "../../syntax/binding.js";
import { bare, type Node, propertyName } from "../../syntax/expression.js";
import { handedOn } from "../../syntax/harmless.js";
import { type Credential, credentialOf, type Judge } from "./credentials.js";
import { holdsCredentialHeader } from "./headers.js";

/** The credentials in an expression, in their order. */
export function exposedValues(expression: Node, judge: Judge): readonly Credential[] {
  return handedOn(expression).flatMap((node) => {
    if (node.type === "ObjectExpression") return inObject(node, judge);
    const credential = credentialOf(node, judge);
    if (credential) return [credential];
    return node.type === "Identifier" && holdsCredentialHeader(node, judge.sourceCode)
      ? [{ node, name: node.name, kind: "headers" }]
      : [];
  });
}

function inObject({ properties }: TSESTree.ObjectExpression, judge: Judge): readonly Credential[] {
  return properties.flatMap((property) => {
    if (property.type === "SpreadElement") return exposedValues(property.argument, judge);
    const found = exposedValues(property.value, judge);
    if (found.length > 0) return found;
    const name = propertyName(property) ?? "";
    const value = bare(property.value);
    return secretName(name)?.sure === true && isUntold(value, judge) ? [{ node: value, name, kind: "credential" }] : [];
  });
}

/** Whether a value is one of which nothing is known, so that its property's name counts. */
function isUntold(node: Node, { sourceCode }: Judge): boolean {
  if (node.type === "MemberExpression") return /\.(?:value|current|data)$/.test(sourceCode.getText(node));
  return (
    node.type === "Identifier" && !/^undefined$|mask|redact|hidden|hash/i.test(node.name) && !initOf(node, sourceCode)
  );
}

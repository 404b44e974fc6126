// What an inlined expression writes into the code: variables, the whole environment, or a text.
import type { TSESTree } from "@typescript-eslint/utils";
import { isEnvironment, variableRead } from "../../syntax/environment.js";
import { bare, type Node, type SourceCode } from "../../syntax/expression.js";

/** A part of an inlined value. */
export type InlinedPart =
  | { readonly kind: "variable"; readonly node: Node; readonly name: string }
  | { readonly kind: "environment"; readonly node: Node }
  | { readonly kind: "text"; readonly node: Node }
  /** An expression that does not say what it holds. */
  | { readonly kind: "unknown"; readonly node: Node };

/** The parts of a value, without those that only decide which one is taken. */
export function inlinedParts(expression: Node, sourceCode: SourceCode): readonly InlinedPart[] {
  const node = bare(expression);
  const name = variableRead(node, sourceCode);
  if (name !== undefined) return [{ kind: "variable", node, name }];
  if (isEnvironment(node, sourceCode)) return [{ kind: "environment", node }];
  const inner = parts(node);
  if (inner !== undefined) return inner.flatMap((part) => inlinedParts(part, sourceCode));
  return [{ kind: node.type === "Literal" ? "text" : "unknown", node }];
}

/** The expressions of which one is made; `undefined` if it is not made of others. */
function parts(node: Node): readonly Node[] | undefined {
  switch (node.type) {
    case "CallExpression":
      return isWriter(node) ? node.arguments : undefined;
    case "TemplateLiteral":
      return node.expressions.length > 0 ? node.expressions : undefined;
    case "BinaryExpression":
      return node.operator === "+" ? [node.left, node.right] : [];
    case "LogicalExpression":
      return node.operator === "&&" ? [node.right] : [node.left, node.right];
    case "ConditionalExpression":
      return [node.consequent, node.alternate];
    case "ObjectExpression":
      return node.properties.map((property) => (property.type === "Property" ? property.value : property.argument));
    case "ArrayExpression":
      return node.elements.filter((element) => element !== null);
    case "SpreadElement":
      return [node.argument];
    case "UnaryExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return [];
    default:
      return undefined;
  }
}

/** Calls that give what they are given: `JSON.stringify(x)`, `String(x)`, `x.trim()` is none. */
function isWriter({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type === "Identifier") return callee.name === "String";
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    callee.object.name === "JSON" &&
    callee.property.type === "Identifier" &&
    callee.property.name === "stringify"
  );
}

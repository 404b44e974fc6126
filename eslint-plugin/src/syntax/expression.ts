// Small questions about expressions, the same for every parser.
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";

export type Node = TSESTree.Node;
export type SourceCode = Readonly<TSESLint.SourceCode>;

/** An expression without what changes only its type: `x!`, `x as T`, `(x)?.y`. */
export function bare(node: Node): Node {
  switch (node.type) {
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
    case "ChainExpression":
      return bare(node.expression);
    default:
      return node;
  }
}

/** The text of a string, of a template without holes, or of such texts put together. */
export function staticText(expression: Node): string | undefined {
  const node = bare(expression);
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type === "TemplateLiteral") {
    return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
  }
  if (node.type !== "BinaryExpression" || node.operator !== "+") return undefined;
  const [left, right] = [staticText(node.left), staticText(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** The name behind the dot or between the brackets: `x.name`, `x["name"]`. */
export function memberName(node: TSESTree.MemberExpression): string | undefined {
  return node.computed ? staticText(node.property) : nameOf(node.property);
}

/** The name of an object's property. */
export function propertyName(node: TSESTree.Property): string | undefined {
  return node.computed || node.key.type === "Literal" ? staticText(node.key) : nameOf(node.key);
}

const nameOf = (node: Node) =>
  node.type === "Identifier" || node.type === "PrivateIdentifier" ? node.name : undefined;

/** The last name of what is called or constructed: `info` of `this.log.info()`. */
export function lastName(callee: Node): string | undefined {
  const node = bare(callee);
  return node.type === "MemberExpression" ? memberName(node) : nameOf(node);
}

/** Property of an object expression, by its name. */
export function propertyOf(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return object.properties.find(
    (property): property is TSESTree.Property => property.type === "Property" && propertyName(property) === name,
  );
}

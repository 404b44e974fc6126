// What the syntax tree knows of a value and the text does not: what it is there for. It is asked about values whose name
// alone gave them away; a key of a known format is one wherever it stands.
import type { AST, SourceCode } from "eslint";
import type { TSESTree } from "@typescript-eslint/utils";

/** Attributes whose values are names, styles, texts or addresses. */
const HARMLESS_ATTRIBUTE =
  /^(?:class|className|style|id|htmlFor|for|key|ref|name|type|role|href|src|to|as|rel|target|alt|title|label|placeholder|aria-[\w-]+|data-(?:testid|test|cy|qa)|testID|autoComplete|i18nKey|t)$/;
/** Calls that look a text up, or name a test, an event or a route. */
const HARMLESS_CALL =
  /^(?:t|\$t|i18n|translate|formatMessage|gettext|describe|it|test|context|on|once|off|emit|require|resolve|import|querySelector|getByTestId|getByText|getByLabelText)$/;

/** Why the place of a value says that it is no credential; `undefined` where it does not. */
export function harmlessRole(sourceCode: SourceCode, offset: number): string | undefined {
  // other languages have trees of their own
  const root = sourceCode.ast as unknown as { readonly type: string };
  if (root.type !== "Program") return undefined;
  const node = sourceCode.getNodeByRangeIndex(offset) as unknown as TSESTree.Node | null;
  const parent = node?.parent;
  if (!node || !parent) return undefined;
  switch (parent.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "ImportAttribute":
    case "TSExternalModuleReference":
      return "a module's name";
    case "TSLiteralType":
      return "a type";
    case "JSXAttribute":
      return attributeRole(parent);
    case "CallExpression":
      return callRole(parent, node);
    default:
      return isName(node, parent) ? "a name" : undefined;
  }
}

function attributeRole({ name }: TSESTree.JSXAttribute): string | undefined {
  return name.type === "JSXIdentifier" && HARMLESS_ATTRIBUTE.test(name.name) ? "an attribute for the page" : undefined;
}

function callRole({ callee, arguments: given }: TSESTree.CallExpression, node: TSESTree.Node): string | undefined {
  const called = callee.type === "MemberExpression" ? callee.property : callee;
  const name = called.type === "Identifier" ? called.name : "";
  return given[0] === node && HARMLESS_CALL.test(name) ? "what a call looks up" : undefined;
}

/** A property's own name, not its value. */
function isName(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  if (parent.type === "Property") return parent.key === node && !parent.computed;
  return parent.type === "MemberExpression" && parent.property === node;
}

/** Whether an offset lies in a comment. */
export function isInComment({ ast }: SourceCode, offset: number): boolean {
  const { comments = [] } = ast as Partial<AST.Program>;
  return comments.some(({ range }) => range !== undefined && range[0] <= offset && offset < range[1]);
}

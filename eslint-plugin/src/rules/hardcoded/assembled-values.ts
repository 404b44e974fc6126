// Values that no single literal holds, or that stand behind a condition: `"abc" + "def"`, `["abc", "def"].join("")`,
// `x ? "abc" : ""`, `["apiKey", "abc"]`. The tree folds them; the detector judges each as if it were assigned to its name.
import type { Detector, Finding, Span } from "@keystow/detector";
import type { TSESTree } from "@typescript-eslint/utils";

/** A value that was put together, and where its parts stand. */
interface Folded {
  readonly value: string;
  readonly span: Span;
}

/** Names that may promise a credential; the detector decides. */
const PROMISING = /key|token|secret|pass|pwd|auth|cred|signature|private/i;
const SHORTEST = 8;

/** The findings that only the tree shows. `seen` are those of the text. */
export function assembledFindings(
  node: TSESTree.Node,
  { detector, path, seen }: { readonly detector: Detector; readonly path: string; readonly seen: readonly Finding[] },
): readonly Finding[] {
  // most nodes have no such name, and folding costs more than looking
  const name = nameOf(node);
  if (name === undefined || !PROMISING.test(name)) return [];
  const folded = foldedOf(node);
  if (!folded || folded.value.length < SHORTEST) return [];
  if (seen.some(({ span }) => span.start < folded.span.end && folded.span.start < span.end)) return [];
  const head = `const ${name.replace(/\W/g, "_")} = `;
  const found = detector.scan(head + JSON.stringify(folded.value), { path });
  // a part of the value has no place of its own in the text
  return found
    .filter(({ secret }) => secret === folded.value)
    .map((finding) => ({
      ...finding,
      span: folded.span,
      reasons: [...finding.reasons, "put together from its parts"],
    }));
}

function foldedOf(node: TSESTree.Node): Folded | undefined {
  switch (node.type) {
    case "Literal":
      return literalOf(node);
    case "TemplateLiteral":
      return templateOf(node);
    case "BinaryExpression": {
      const { operator, left, right } = node;
      return operator === "+" ? joined([foldedOf(left), foldedOf(right)], "") : undefined;
    }
    case "CallExpression":
      return joinOf(node);
    default:
      return undefined;
  }
}

function literalOf({ value, range }: TSESTree.Literal): Folded | undefined {
  return typeof value === "string" ? { value, span: { start: range[0] + 1, end: range[1] - 1 } } : undefined;
}

function templateOf({ quasis, range }: TSESTree.TemplateLiteral): Folded | undefined {
  const [only, ...others] = quasis;
  const value = only?.value.cooked;
  return others.length > 0 || typeof value !== "string"
    ? undefined
    : { value, span: { start: range[0] + 1, end: range[1] - 1 } };
}

/** `["a", "b"].join("")` */
function joinOf({ callee, arguments: given }: TSESTree.CallExpression): Folded | undefined {
  if (callee.type !== "MemberExpression") return undefined;
  const { object, property } = callee;
  if (object.type !== "ArrayExpression" || (property as { readonly name?: string }).name !== "join") return undefined;
  const [separator] = given;
  const between = separator?.type === "Literal" ? separator.value : ",";
  const parts = object.elements.map((element) => (element ? foldedOf(element) : undefined));
  return typeof between === "string" ? joined(parts, between) : undefined;
}

function joined(parts: readonly (Folded | undefined)[], between: string): Folded | undefined {
  const all = parts.filter((part) => part !== undefined);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length !== parts.length) return undefined;
  return { value: all.map(({ value }) => value).join(between), span: { start: first.span.start, end: last.span.end } };
}

/** What a value is given to: through conditions, defaults and wrappers. */
function nameOf(node: TSESTree.Node): string | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  switch (parent.type) {
    case "ConditionalExpression":
    case "LogicalExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "AwaitExpression":
      return nameOf(parent);
    case "VariableDeclarator":
      return textOf(parent.id);
    case "AssignmentExpression":
    case "AssignmentPattern":
      return textOf(parent.left);
    case "Property":
    case "PropertyDefinition":
      return parent.value === node ? textOf(parent.key) : undefined;
    case "ArrayExpression":
      return pairName(parent, node);
    default:
      return undefined;
  }
}

function textOf(node: TSESTree.Node): string | undefined {
  switch (node.type) {
    case "Identifier":
    case "PrivateIdentifier":
      return node.name;
    case "Literal":
      return String(node.value);
    case "MemberExpression":
      return textOf(node.property);
    default:
      return undefined;
  }
}

/** `new Map([["apiKey", "value"]])`, or of headers; pairs elsewhere are tables of anything. */
function pairName({ elements, parent }: TSESTree.ArrayExpression, node: TSESTree.Node): string | undefined {
  const [name, value] = elements;
  const isEntry = parent.type === "ArrayExpression" && parent.parent.type === "NewExpression";
  return isEntry && elements.length === 2 && value === node && name ? textOf(name) : undefined;
}

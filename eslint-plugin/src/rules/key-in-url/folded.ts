// A text as code puts it together: what is written, with a mark for each expression that fills a hole.
import type { TSESTree } from "@typescript-eslint/utils";
import { bare, type Node } from "../../syntax/expression.js";

/** Stands for an expression; a character of private use, which no URL holds. */
export const HOLE = "\uE000";

export interface Folded {
  readonly text: string;
  /** The expressions, in the order of their marks. */
  readonly holes: readonly Node[];
  /** Where the text stands in the file, if it is one literal without escapes: the offset of its first character. */
  readonly start?: number;
}

/** Folds a literal, a template or a concatenation. */
export function fold(node: Node): Folded {
  const holes: Node[] = [];
  const text = foldInto(node, holes);
  const isPlain = node.type === "Literal" && node.raw.slice(1, -1) === text;
  return { text, holes, ...(isPlain && { start: node.range[0] + 1 }) };
}

function foldInto(expression: Node, holes: Node[]): string {
  const node = bare(expression);
  if (node.type === "Literal" && typeof node.value === "string") return node.value.replaceAll(HOLE, "");
  if (node.type === "TemplateLiteral") return foldTemplate(node, holes);
  if (node.type === "BinaryExpression" && node.operator === "+") {
    return foldInto(node.left, holes) + foldInto(node.right, holes);
  }
  holes.push(node);
  return HOLE;
}

function foldTemplate({ quasis, expressions }: TSESTree.TemplateLiteral, holes: Node[]): string {
  return quasis
    .map(({ value }, index) => {
      const expression = expressions[index];
      return (value.cooked ?? value.raw).replaceAll(HOLE, "") + (expression ? foldInto(expression, holes) : "");
    })
    .join("");
}

/** The expressions whose marks stand in a part of the text. */
export function holesIn({ text, holes }: Folded, start: number, end: number): readonly Node[] {
  const before = text.slice(0, start).split(HOLE).length - 1;
  const inside = text.slice(start, end).split(HOLE).length - 1;
  return holes.slice(before, before + inside);
}

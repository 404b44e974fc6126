// Attributes side by side, with their equals signs below each other, as `terraform fmt` writes them.
// https://developer.hashicorp.com/terraform/language/style
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import { lineStart, nextLine } from "../lexing/line.js";

interface Attribute extends Span {
  readonly indent: string;
  readonly name: string;
  /** From the equals sign to the line's end. */
  readonly rest: string;
}

const ATTRIBUTE = /^([ \t]*)(\w+)[ \t]*(=[^\n]*(?:\n|$))/;

/** The edits that put another attribute, or none, in the place of a line, and align those beside it. */
export function alignedAround(
  text: string,
  line: Span,
  attribute?: readonly [name: string, value: string],
): readonly TextEdit[] {
  const [above, below] = [attributesFrom(text, line.start, "up"), attributesFrom(text, line.end, "down")];
  const own = attributeAt(text, line);
  const names = [...above, ...below].map(({ name }) => name);
  const width = Math.max(...names.map(({ length }) => length), attribute?.[0].length ?? 0);
  const written = ({ indent, name, rest }: Attribute) => `${indent}${name.padEnd(width)} ${rest}`;
  const lineEnd = /\r?\n?$/.exec(text.slice(line.start, line.end))?.[0] ?? "";
  const replaced = attribute && own ? written({ ...own, name: attribute[0], rest: `= ${attribute[1]}${lineEnd}` }) : "";
  const others = [...above, ...below]
    .map((other): TextEdit => ({ start: other.start, end: other.end, text: written(other) }))
    .filter(({ start, end, text: aligned }) => text.slice(start, end) !== aligned);
  return [...others, { ...line, text: replaced }].toSorted((a, b) => a.start - b.start);
}

/** The attributes that follow each other without a line between. */
function attributesFrom(text: string, from: number, direction: "up" | "down"): readonly Attribute[] {
  const found: Attribute[] = [];
  for (let at = from; ;) {
    const line =
      direction === "down" ? { start: at, end: nextLine(text, at) } : { start: lineStart(text, at - 1), end: at };
    const attribute = line.start < line.end ? attributeAt(text, line) : undefined;
    if (!attribute) return found;
    found.push(attribute);
    at = direction === "down" ? line.end : line.start;
  }
}

function attributeAt(text: string, line: Span): Attribute | undefined {
  const [, indent = "", name, rest = ""] = ATTRIBUTE.exec(text.slice(line.start, line.end)) ?? [];
  return name === undefined ? undefined : { ...line, indent, name, rest };
}

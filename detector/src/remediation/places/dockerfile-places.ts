// Keys in Dockerfiles. An image keeps whatever it is built with, so that no reference helps: the variable has to come
// when the container starts. https://docs.docker.com/build/building/secrets/
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import { lineStart, nextLine } from "../lexing/line.js";
import { commentPlace } from "./comment-place.js";
import type { Place, Unmovable } from "./place.js";

const PAIR = /(?:^|[ \t\n])([A-Za-z_]\w*)=["']?$/;
const LEGACY = /^\s*ENV\s+([A-Za-z_]\w*)\s+["']?$/i;

/** The place of a key in a Dockerfile. */
export function dockerfilePlace(text: string, key: Span): Place | Unmovable {
  const instruction = instructionAt(text, key.start);
  const before = text.slice(instruction.start, key.start);
  if (/^\s*#/.test(before)) return commentPlace(text, key);
  const word = /^\s*(\w+)/.exec(before)?.[1]?.toUpperCase();
  const variable = (LEGACY.exec(before) ?? PAIR.exec(before))?.[1];
  if ((word !== "ENV" && word !== "ARG") || variable === undefined) {
    return { keys: [key], refused: "an image keeps what it is built with: use RUN --mount=type=secret" };
  }
  const value = text.slice(key.start, key.end);
  const edit = word === "ARG" ? withoutDefault(text, key) : withoutPair(text, instruction, key, variable);
  if (!edit) return { keys: [key], refused: "it is only a part of what the variable holds" };
  const note =
    word === "ARG"
      ? `pass ${variable} to the build as a secret: docker build --secret id=${variable}`
      : "pass it when the container starts: docker run --env-file .env";
  return { keys: [key], values: [value], variable, rewrite: () => ({ edits: [edit], notes: [note] }) };
}

/** Lines that end in a backslash go on. */
function instructionAt(text: string, offset: number): Span {
  let start = lineStart(text, offset);
  while (start > 0 && /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start))) start = lineStart(text, start - 1);
  let end = nextLine(text, offset);
  while (end < text.length && /\\\r?\n$/.test(text.slice(Math.max(0, end - 3), end))) end = nextLine(text, end);
  return { start, end };
}

/** Behind a value, up to its closing quote; `undefined` where more of it follows. */
function valueEnd(text: string, { start, end }: Span): number | undefined {
  const quote = /["']/.test(text.charAt(start - 1)) ? text.charAt(start - 1) : "";
  if (!text.startsWith(quote, end)) return undefined;
  const after = end + quote.length;
  return /^(?:\s|$)/.test(text.slice(after, after + 1)) ? after : undefined;
}

function withoutDefault(text: string, key: Span): TextEdit | undefined {
  const end = valueEnd(text, key);
  return end === undefined ? undefined : { start: text.lastIndexOf("=", key.start), end, text: "" };
}

function withoutPair(text: string, instruction: Span, key: Span, variable: string): TextEdit | undefined {
  const end = valueEnd(text, key);
  if (end === undefined) return undefined;
  const start = text.lastIndexOf(variable, key.start);
  const others = text.slice(instruction.start, start) + text.slice(end, instruction.end);
  if (!/\w\s*=/.test(others)) return { ...instruction, text: "" };
  const gap = /^[ \t]*(?:\\\r?\n[ \t]*)?/.exec(text.slice(end, instruction.end))?.[0].length ?? 0;
  const gapBefore = /(?:[ \t]*\\\r?\n)?[ \t]*$/.exec(text.slice(instruction.start, start))?.[0].length ?? 0;
  // behind the last pair no backslash may be left, and before the first one the instruction's word stands
  const isLast = text.slice(end + gap, instruction.end).trim() === "";
  return isLast ? { start: start - gapBefore, end, text: "" } : { start, end: end + gap, text: "" };
}

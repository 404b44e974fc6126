// Keys in Dockerfiles. An image keeps whatever it is built with, so that no reference helps: the variable has to come
// when the container starts. https://docs.docker.com/build/building/secrets/
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import { lineStart, nextLine } from "../lexing/line.js";
import { commentPlace } from "./comment-place.js";
import type { Place, Unmovable } from "./place.js";

/** `NAME=value` of an instruction, or `ENV NAME value`. */
interface Pair {
  readonly name: string;
  readonly span: Span;
  /** Between its quotes. */
  readonly value: Span;
}

const PAIR = /([A-Za-z_]\w*)=("(?:\\[^]|[^"\\]){0,9999}"|'[^']{0,9999}'|(?:\\[^]|[^\s\\]){0,9999})/g;
const LEGACY = /^\s*ENV\s+([A-Za-z_]\w*)\s+(["']?)([^\s"']+)\2\s*$/i;

/** The places of keys in a Dockerfile: those of one instruction are written anew together. */
export function dockerfilePlaces(text: string, keys: readonly Span[]): readonly (Place | Unmovable)[] {
  const places: (Place | Unmovable)[] = [];
  for (let rest = keys; rest.length > 0;) {
    const instruction = instructionAt(text, rest[0]?.start ?? 0);
    const own = rest.filter(({ start }, index) => index === 0 || start < instruction.end);
    rest = rest.slice(own.length);
    places.push(...instructionPlaces(text, instruction, own));
  }
  return places;
}

/** Lines that end in a backslash go on, also over comments. */
function instructionAt(text: string, offset: number): Span {
  const goesOn = (behind: number) => /\\[ \t]*\r?\n$/.test(text.slice(Math.max(0, behind - 12), behind));
  let start = lineStart(text, offset);
  if (/^\s*#/.test(text.slice(start, offset))) return { start, end: nextLine(text, offset) };
  while (start > 0 && goesOn(start)) start = lineStart(text, start - 1);
  let end = nextLine(text, offset);
  while (end < text.length && goesOn(end)) end = nextLine(text, end);
  return { start, end };
}

function instructionPlaces(text: string, instruction: Span, keys: readonly Span[]): readonly (Place | Unmovable)[] {
  const whole = text.slice(instruction.start, instruction.end);
  const refuse = (refused: string) => [{ keys, refused }];
  if (/^\s*#/.test(whole)) return keys.map((key) => commentPlace(text, key));
  const word = /^\s*(\w+)/.exec(whole)?.[1]?.toUpperCase();
  if (word !== "ENV" && word !== "ARG")
    return refuse("an image keeps what it is built with: use RUN --mount=type=secret");
  const pairs = pairsOf(whole, instruction.start);
  const own = keys.map((key) => pairs.find(({ value }) => value.start === key.start && value.end === key.end));
  if (!own.every((pair) => pair !== undefined)) return refuse("it is only a part of what the variable holds");
  const values = keys.map(({ start, end }) => text.slice(start, end));
  if (values.some((value) => /[\\$]/.test(value))) return refuse("a variable or an escape in it is not understood");
  const variables = own.map(({ name }) => name);
  const edits = word === "ARG" ? own.map(withoutValue) : withoutPairs(instruction, pairs, own);
  return [{ keys, values, variables, rewrite: () => ({ edits, notes: notesFor(word, variables) }) }];
}

function notesFor(word: "ENV" | "ARG", variables: readonly string[]): readonly string[] {
  if (word === "ENV") return ["pass it when the container starts: docker run --env-file .env"];
  return variables.map((name) => `pass ${name} to the build as a secret: docker build --secret id=${name}`);
}

function pairsOf(instruction: string, shift: number): readonly Pair[] {
  const legacy = LEGACY.exec(instruction);
  if (legacy) {
    const [whole, name = "", , value = ""] = legacy;
    const start = shift + whole.lastIndexOf(value);
    return [{ name, span: { start: shift, end: shift + whole.length }, value: { start, end: start + value.length } }];
  }
  return [...instruction.matchAll(PAIR)].map(({ index, 0: whole, 1: name = "", 2: written = "" }) => {
    const end = shift + index + whole.length;
    const margin = /^["']/.test(written) ? 1 : 0;
    return {
      name,
      span: { start: shift + index, end },
      value: { start: end - written.length + margin, end: end - margin },
    };
  });
}

/** An ARG stays, without its default. */
const withoutValue = ({ name, span }: Pair): TextEdit => ({ start: span.start + name.length, end: span.end, text: "" });

/** Pairs go, and the instruction with the last of them: behind what stays there may be no backslash. */
function withoutPairs(instruction: Span, pairs: readonly Pair[], gone: readonly Pair[]): readonly TextEdit[] {
  const kept = pairs.filter((pair) => !gone.includes(pair));
  const lastKept = kept.at(-1);
  if (!lastKept) return [{ ...instruction, text: "" }];
  const edits = pairs.flatMap((pair, index): TextEdit[] => {
    const next = pairs[index + 1];
    const isBeforeKept = pair.span.start < lastKept.span.start;
    return gone.includes(pair) && isBeforeKept && next
      ? [{ start: pair.span.start, end: next.span.start, text: "" }]
      : [];
  });
  const end = pairs.at(-1)?.span.end ?? lastKept.span.end;
  return end === lastKept.span.end ? edits : [...edits, { start: lastKept.span.end, end, text: "" }];
}

// A baseline file's text to its entries. It is strict: what is misread would hide a key, or show one again.
// No complaint quotes what stands in the file: a value may be a secret in the wrong place.
import { type BaselineEntry, MAX_BASELINE_SIZE, sorted } from "./entry.js";
import { BASELINE_LAYOUT } from "./write-baseline.js";

/** Why a baseline is not followed. */
export interface BaselineProblem {
  /** 1-based, where it is known. */
  readonly line?: number;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

export type BaselineResult = { readonly entries: readonly BaselineEntry[] } | { readonly problem: BaselineProblem };

/** Reads a baseline. Never throws. */
export function parseBaseline(text: string): BaselineResult {
  if (text.length > MAX_BASELINE_SIZE) return refused(`it is larger than ${MAX_BASELINE_SIZE} bytes`);
  const conflict = lineWhere(text, (line) => /^(?:<{7}|={7}|>{7})(?:\s|$)/.test(line));
  if (conflict !== undefined) {
    return refused(
      "a merge is not finished: keep the lines of both sides, then run `keystow baseline update`",
      conflict,
    );
  }
  const value = jsonOf(text);
  if (value === undefined) {
    const message = text.trim() === "" ? "it is empty" : "it is not valid JSON";
    return refused(`${message}: restore it from git, or delete it and run \`keystow baseline create\``, badLine(text));
  }
  if (!isObject(value) || !Array.isArray(value["accepted"]) || !hasOnly(value, ["version", "accepted"])) {
    return refused('it must hold "version" and a list "accepted", and nothing else');
  }
  if (value["version"] !== BASELINE_LAYOUT) {
    return refused(`its "version" is not ${BASELINE_LAYOUT}: a newer keystow may have written it`);
  }
  return entriesOf(value["accepted"], text);
}

function entriesOf(accepted: readonly unknown[], text: string): BaselineResult {
  const bad = accepted.findIndex((one) => !isEntry(one));
  if (bad === -1) return { entries: sorted(accepted as readonly BaselineEntry[]) };
  const line = lineWhere(text, (one) => isWritten(one) && !isEntry(jsonOf(one.replace(/,\s{0,9}$/, ""))));
  return refused(
    `entry ${bad + 1} must be { "path": ..., "rule": ..., "redacted": ..., "fingerprint": ... }, as \`keystow baseline update\` writes it`,
    line,
  );
}

const refused = (message: string, line?: number): BaselineResult => ({
  problem: { message, ...(line !== undefined && { line }) },
});

/** The lengths and alphabets of what is written; a path stays below the baseline's folder. */
const MEMBERS: Readonly<Record<keyof BaselineEntry, (text: string) => boolean>> = {
  path: (text) => text.length <= 4096 && text.split("/").every((name) => !["", ".", "..", "\0"].includes(name)),
  rule: (text) => /^[a-z0-9][a-z0-9-]{0,99}$/.test(text),
  redacted: (text) => text.length <= 400,
  fingerprint: (text) => /^[0-9a-f]{20}$/.test(text),
};

function isEntry(value: unknown): boolean {
  if (!isObject(value) || !hasOnly(value, Object.keys(MEMBERS))) return false;
  return Object.entries(MEMBERS).every(([key, isRight]) => {
    const member = value[key];
    return typeof member === "string" && isRight(member);
  });
}

/** The first line of an entry that is no JSON by itself: files that were written by us have one on each line. */
const badLine = (text: string) =>
  lineWhere(text, (line) => isWritten(line) && jsonOf(line.replace(/,\s{0,9}$/, "")) === undefined);

const isWritten = (line: string) => line.trimStart().startsWith("{ ");

function lineWhere(text: string, is: (line: string) => boolean): number | undefined {
  const at = text.split(/\r\n|\r|\n/).findIndex(is);
  return at === -1 ? undefined : at + 1;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const hasOnly = (value: object, known: readonly string[]) => Object.keys(value).every((key) => known.includes(key));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Labelled cases: texts of which somebody has said what is a secret in them. They stay outside the repository.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A row of a file of cases: one line of JSON. */
export interface Case {
  readonly id: string;
  /** The rule of the collection that it comes from. */
  readonly rule: string;
  readonly text: string;
  readonly filename?: string | null;
  readonly expect: "secret" | "clean";
  /** The secret's text. */
  readonly value?: string | null;
  /** 1-based lines of the secret. */
  readonly line_start?: number | null;
  readonly line_end?: number | null;
  /** Where the text comes from, if rows of one repository belong together. */
  readonly repo?: string | null;
  /** A look-alike that nobody has to find or to let go: told apart. */
  readonly weak?: boolean;
  /** A host or a user's name: left out. */
  readonly component?: boolean;
}

/** The cases of one file. */
export interface Source {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * Reads files of cases, or all of them in a folder: `.jsonl` or `.jsonl.gz`.
 *
 * @throws Error with the file and the line that is no case
 */
export function readSources(paths: readonly string[]): readonly Source[] {
  return paths
    .flatMap(filesOf)
    .map((path) => ({ name: basename(path).replace(/\.jsonl(?:\.gz)?$/, ""), cases: readCases(path) }));
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => /\.jsonl(?:\.gz)?$/.test(name));
  return names.sort().map((name) => join(path, name));
}

function readCases(path: string): readonly Case[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const rows = text.split("\n").flatMap((line, at) => (line === "" ? [] : [caseOf(line, `${path}:${at + 1}`)]));
  return rows.filter(({ component }) => component !== true);
}

function caseOf(line: string, place: string): Case {
  const row = JSON.parse(line) as Partial<Case>;
  if (typeof row.text !== "string" || (row.expect !== "secret" && row.expect !== "clean")) {
    throw new Error(`${place} is no case: it needs a text, and expects "secret" or "clean"`);
  }
  return { id: place, rule: "", ...row, text: row.text, expect: row.expect };
}

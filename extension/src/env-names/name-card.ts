// What is said of a variable under the pointer. Of its value: whose key it is, and about how long. Never the value, nor a
// part of it. It may not import `vscode`.
import type { Finding } from "@keystow/detector";
import { escaped } from "../words/markdown.js";
import { keyFacts, type StoredKey } from "../keys/stored-key.js";
import { facts } from "../words/joined.js";
import type { Translate } from "../words/translate.js";

/** Where a variable is: names of files, and the key of that name in the secret storage. */
export interface Whereabouts {
  readonly files: readonly string[];
  readonly templates: readonly string[];
  readonly stored?: StoredKey;
}

/** `.env, .env.local`, for the list of names. */
export function whereKnown({ files, templates, stored }: Whereabouts, t: Translate): string {
  const known = [...files, ...(stored ? [t("secret storage")] : [])];
  return facts(known.length === 0 ? templates : known, t);
}

/** The card of a name that code reads. */
export function readCard(
  name: string,
  where: Whereabouts | undefined,
  now: number,
  locale: string,
  t: Translate,
): string {
  const { files = [], templates = [], stored } = where ?? {};
  const inFiles =
    files.length > 0
      ? t("It has a value in {0}.", codes(files))
      : t("No `.env` file of this package gives it a value.");
  return [
    title(name),
    inFiles,
    ...(files.length === 0 && templates.length > 0 ? [t("{0} lists it.", codes(templates))] : []),
    ...(stored ? [storedWords(stored, now, locale, t)] : []),
  ].join("\n\n");
}

/** What is known of an entry of a `.env`. */
export interface EntryFacts {
  readonly name: string;
  /** The value's length, in UTF-16 units. */
  readonly length: number;
  /** The key in it, if one was found. */
  readonly finding?: Pick<Finding, "title" | "provider" | "mode">;
  readonly stored?: StoredKey;
  /** Names of open documents that read it. */
  readonly readIn: readonly string[];
  /** What is wrong with it, in sentences. */
  readonly problems: readonly string[];
}

/** The card of a name in a `.env`. */
export function entryCard(
  { name, length, finding, stored, readIn, problems }: EntryFacts,
  now: number,
  locale: string,
  t: Translate,
) {
  const what = [...(finding ? [escaped(finding.title)] : []), lengthWords(length, t)].join(" \u00B7 ");
  return [
    title(name),
    what,
    ...(stored ? [storedWords(stored, now, locale, t)] : []),
    readIn.length > 0 ? t("Read in {0}.", codes(readIn)) : t("No open document reads it."),
    ...(problems.length > 0 ? [problems.map((problem) => `- ${escaped(problem)}`).join("\n")] : []),
  ].join("\n\n");
}

/** Classes, since an exact length says something of a password. */
function lengthWords(length: number, t: Translate): string {
  if (length === 0) return t("empty");
  if (length < 16) return t("a short value");
  return length < 64 ? t("a value of 16 to 63 characters") : t("a value of 64 characters or more");
}

const storedWords = (stored: StoredKey, now: number, locale: string, t: Translate) =>
  t("The secret storage has a key of this name: {0}.", escaped(keyFacts(stored, now, locale, t)));

const title = (name: string) => `**${escaped(name)}**`;

/** At most this many are listed. */
const LISTED = 5;

const codes = (names: readonly string[]) =>
  names
    .slice(0, LISTED)
    .map((name) => `\`${name.replace(/[`\s]+/g, " ")}\``)
    .join(", ") + (names.length > LISTED ? ", \u2026" : "");

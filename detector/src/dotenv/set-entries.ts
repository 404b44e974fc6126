// Entries put into a `.env` document: an edit of what changes, and nothing else of the document.
import type { TextEdit } from "../scans/document-scan.js";
import { parseEnv } from "./document.js";
import { writeValue } from "./write-value.js";

export interface NewEntry {
  readonly name: string;
  readonly value: string;
}

/** The edits, in the order in which they stand; or why the document cannot hold the entries. */
export type SetEntries = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/**
 * Adds entries to a document, or gives those that it has their new value: of several with one name the last, which is
 * the one that readers take. The order, comments and quotes of everything else stay.
 */
export function setEntries(text: string, wanted: readonly NewEntry[]): SetEntries {
  const { entries, problems } = parseEnv(text);
  const open = problems.find(({ kind }) => kind === "open quote");
  if (open) return { refused: `its line ${open.line} opens a quote that is not closed` };
  const edits: TextEdit[] = [];
  const added: string[] = [];
  // of several with one name the last counts, as it does for readers
  for (const [name, value] of new Map(wanted.map((entry) => [entry.name, entry.value]))) {
    const written = writeValue(value);
    if ("refused" in written) return { refused: `no .env can hold the value of ${name}: ${written.refused}` };
    const existing = entries.findLast((entry) => entry.name === name);
    if (!existing) added.push(`${name}=${written.text}`);
    else if (existing.value !== value) edits.push({ ...existing.valueSpan, text: written.text });
  }
  edits.sort((a, b) => a.start - b.start);
  return { edits: added.length === 0 ? edits : [...edits, appended(text, added)] };
}

/** Lines at the end of a text, with the line ends that it has. */
export function appended(text: string, lines: readonly string[]): TextEdit {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const needsEnd = text !== "" && text !== "\uFEFF" && !/[\r\n]$/.test(text);
  const block = lines.map((line) => `${line}${lineEnd}`).join("");
  return { start: text.length, end: text.length, text: `${needsEnd ? lineEnd : ""}${block}` };
}

// Paths as arguments in hints that people copy.
import { escapeControls } from "./escape.js";

/** A path on one line, quoted if a shell would read it otherwise. */
export function shellWord(path: string): string {
  const shown = escapeControls(path);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
}

// The findings of documents that are open, and those of files from the last scan: what is open is up to date.
// It may not import `vscode`.
import type { ListedFinding } from "./listed-finding.js";

/** Findings by the URI of their document. */
export type ByDocument = ReadonlyMap<string, readonly ListedFinding[]>;

/** All findings, by document and place. Of an open document only its own count, though it has none. */
export function mergedFindings(open: ByDocument, scanned: ByDocument): readonly ListedFinding[] {
  const documents = [...new Set([...open.keys(), ...scanned.keys()])].sort();
  return documents.flatMap((document) =>
    (open.get(document) ?? scanned.get(document) ?? []).toSorted((a, b) => a.start - b.start),
  );
}

// All findings that are known: those of open documents as they are, and those of other files as the last scan of the
// workspace left them, kept up to date file by file. No value is kept.
import { type Event, EventEmitter, type TextDocument, Uri, workspace } from "vscode";
import { createDebouncer } from "../diagnostics/debounce.js";
import type { Findings } from "../diagnostics/findings.js";
import { isWatched } from "../diagnostics/is-watched.js";
import { locatorIn } from "../diagnostics/publish.js";
import { fileOf } from "../scope/file-of.js";
import { type ListedFinding, listedFinding } from "./listed-finding.js";
import { mergedFindings } from "./merge.js";

/** How long changes are gathered, in milliseconds, before the list is drawn anew. */
const QUIET = 100;

export interface FindingList {
  all(): readonly ListedFinding[];
  /** Those of a document that is open, or whose notebook is; `undefined` if it is not. */
  ifOpen(uri: Uri): readonly ListedFinding[] | undefined;
  /** What a file that is not open has. */
  put(uri: Uri, findings: readonly ListedFinding[]): void;
  /** A file, or all in a folder, is gone. */
  drop(uri: Uri): void;
  /** Files that are not scanned any more, by their URIs. */
  forget(files: ReadonlySet<string>): void;
  /** The files that have findings, and were not open when they were scanned. */
  scannedFiles(): readonly Uri[];
  readonly onDidChange: Event<void>;
  dispose(): void;
}

export function createFindingList(findings: Findings): FindingList {
  const scanned = new Map<string, readonly ListedFinding[]>();
  const changed = new EventEmitter<void>();
  const changes = createDebouncer<"all">(() => {
    changed.fire();
  }, QUIET);
  const change = () => {
    changes.schedule("all");
  };
  /** What was last told of each open document: typing in one without keys draws nothing anew. */
  const told = new Map<string, string>();
  const scans = findings.onDidScan((document) => {
    const key = document.uri.toString();
    const now = document.isClosed ? undefined : JSON.stringify(listed(document, findings));
    if (now === told.get(key)) return;
    if (now === undefined) told.delete(key);
    else told.set(key, now);
    change();
  });
  const forget = (files: Iterable<string>) => {
    const gone = [...files].filter((one) => scanned.delete(one));
    if (gone.length > 0) change();
  };
  return {
    all: () => mergedFindings(openFindings(findings), scanned),
    ifOpen(uri) {
      const key = uri.toString();
      const open = watchedDocuments().filter((document) => fileOf(document).toString() === key);
      return open.length === 0 ? undefined : open.flatMap((document) => listed(document, findings));
    },
    put(uri, found) {
      const key = uri.toString();
      if (found.length > 0) scanned.set(key, found);
      else if (!scanned.delete(key)) return;
      change();
    },
    drop(uri) {
      const key = uri.toString();
      forget([...scanned.keys()].filter((one) => one === key || one.startsWith(`${key}/`)));
    },
    forget,
    scannedFiles: () => [...scanned.keys()].map((key) => Uri.parse(key)),
    onDidChange: changed.event,
    dispose() {
      scans.dispose();
      changes.dispose();
      changed.dispose();
    },
  };
}

function openFindings(findings: Findings): ReadonlyMap<string, readonly ListedFinding[]> {
  const open = new Map<string, readonly ListedFinding[]>();
  for (const document of watchedDocuments()) {
    open.set(document.uri.toString(), listed(document, findings));
    // a notebook's file is what its cells are
    const file = fileOf(document).toString();
    if (!open.has(file)) open.set(file, []);
  }
  return open;
}

function watchedDocuments(): readonly TextDocument[] {
  const schemes = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return workspace.textDocuments.filter(({ uri }) => isWatched(uri.scheme, schemes));
}

function listed(document: TextDocument, findings: Findings): readonly ListedFinding[] {
  const locator = locatorIn(document);
  return findings.of(document).map((finding) => listedFinding(finding, document.uri.toString(), locator));
}

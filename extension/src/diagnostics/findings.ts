// The findings of all open documents, kept up to date while people type. It reads documents that are open, and what says
// which of them are scanned; it uses no network.
import type { Finding } from "@keystow/detector";
import { Disposable, type Event, EventEmitter, Range, type TextDocument, workspace } from "vscode";
import { contextOf } from "../scope/file-of.js";
import type { Scopes } from "../scope/scopes.js";
import { createDebouncer } from "./debounce.js";
import { type FollowedDocument, followDocument } from "./followed-document.js";
import { isWatched } from "./is-watched.js";

/** How long typing pauses before a document is scanned, in milliseconds: long enough not to scan within a word. */
const QUIET = 250;

export interface Findings {
  /** Those of a document as it is now, also within a pause. */
  of(document: TextDocument): readonly Finding[];
  /** A document has been scanned, or is no longer. */
  readonly onDidScan: Event<TextDocument>;
  dispose(): void;
}

export function createFindings(scopes: Scopes): Findings {
  const followed = new Map<string, FollowedDocument>();
  const scanned = new EventEmitter<TextDocument>();
  const scans = createDebouncer<TextDocument>((document) => {
    scanned.fire(document);
  }, QUIET);
  /** The last time that a document was begun to be followed: what was asked before that no longer counts. */
  const begun = new WeakMap<TextDocument, symbol>();
  const follow = async (document: TextDocument) => {
    const key = document.uri.toString();
    const own = Symbol();
    begun.set(document, own);
    const [scope, isExcluded] = await Promise.all([scopes.of(document), scopes.isExcluded(document)]);
    if (document.isClosed || begun.get(document) !== own) return;
    if (isExcluded) followed.delete(key);
    else followed.set(key, followDocument(reader(document), contextOf(document), scope.detectorFor(document)));
    scans.schedule(document);
  };
  const watch = (document: TextDocument) => {
    if (isWatched(document.uri.scheme, folderSchemes())) void follow(document);
  };
  const watchAll = () => {
    workspace.textDocuments.forEach(watch);
  };
  watchAll();
  const disposable = Disposable.from(
    scanned,
    scans,
    scopes.onDidChange(watchAll),
    workspace.onDidOpenTextDocument(watch),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const known = followed.get(document.uri.toString());
      if (!known || contentChanges.length === 0) return;
      known.changed(contentChanges);
      scans.schedule(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      scans.cancel(document);
      followed.delete(document.uri.toString());
      scanned.fire(document);
    }),
  );
  return {
    of: ({ uri }) => followed.get(uri.toString())?.findings() ?? [],
    onDidScan: scanned.event,
    dispose() {
      disposable.dispose();
    },
  };
}

const reader = (document: TextDocument) => ({
  whole: () => document.getText(),
  part: (start: number, end: number) =>
    document.getText(new Range(document.positionAt(start), document.positionAt(end))),
});

const folderSchemes = () => (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);

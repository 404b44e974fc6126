// Keeps the diagnostics of open documents up to date while people type. It reads documents that are open,
// and nothing else: no file, no network.
import { createDetector, createLocator, type Detector } from "@keystow/detector";
import { type DiagnosticCollection, Disposable, languages, type TextDocument, workspace } from "vscode";
import { createDebouncer } from "./debounce.js";
import { detectorOptions } from "./detector-options.js";
import { diagnosticData } from "./diagnostic-data.js";
import { isWatched, MAX_LENGTH } from "./is-watched.js";
import { toDiagnostic } from "./to-diagnostic.js";

/** How long typing pauses before a document is scanned, in milliseconds: long enough not to scan within a word. */
const QUIET = 250;

/** Watches all documents, those that are open already included, until it is disposed of. */
export function watchDocuments(): Disposable {
  const collection = languages.createDiagnosticCollection("keystow");
  let detector = configuredDetector();
  const scans = createDebouncer<TextDocument>((document) => {
    publish(document, detector, collection);
  }, QUIET);
  const watch = (document: TextDocument) => {
    if (isWatched(document.uri.scheme, folderSchemes())) scans.schedule(document);
  };
  const watchAll = () => {
    workspace.textDocuments.forEach(watch);
  };
  watchAll();
  return Disposable.from(
    collection,
    scans,
    workspace.onDidOpenTextDocument(watch),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) watch(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      scans.cancel(document);
      collection.delete(document.uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration("keystow")) return;
      detector = configuredDetector();
      watchAll();
    }),
  );
}

function publish(document: TextDocument, detector: Detector, collection: DiagnosticCollection): void {
  const { uri, languageId } = document;
  const text = document.getText();
  const findings = text.length > MAX_LENGTH ? [] : detector.scan(text, { path: uri.path, languageId });
  const locator = createLocator(text);
  collection.set(
    uri,
    findings.map((finding) => toDiagnostic(diagnosticData(finding, locator), uri)),
  );
}

function configuredDetector(): Detector {
  const settings = workspace.getConfiguration("keystow");
  return createDetector(detectorOptions((key) => settings.get(key)));
}

const folderSchemes = () => (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);

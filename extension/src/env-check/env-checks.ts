// Problems of the `.env` files and templates that are open, told while people write, and never before they pause.
import type { HygieneProblem } from "@keystow/detector/remediation";
import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  type TextDocument,
  type Uri,
  workspace,
} from "vscode";
import { createDebouncer } from "../diagnostics/debounce.js";
import type { Findings } from "../diagnostics/findings.js";
import type { Scopes } from "../scope/scopes.js";
import { gatherEnvFiles, isChecked } from "./gather-env-files.js";
import { problemCode, problemMessage, SOURCE, toldProblems } from "./told-problems.js";

/** How long typing pauses before files are checked, in milliseconds: what is being written is often wrong until it is done. */
const QUIET = 500;

export interface EnvChecks {
  /** All problems of a document as it is now, also those that a finding tells. */
  problemsOf(document: TextDocument): Promise<readonly HygieneProblem[]>;
  dispose(): void;
}

export function createEnvChecks(findings: Findings, scopes: Scopes): EnvChecks {
  const collection = languages.createDiagnosticCollection("keystow.env");
  const problemsOf = async (document: TextDocument): Promise<readonly HygieneProblem[]> => {
    const folder = isChecked(document) ? await gatherEnvFiles(document, await scopes.of(document)) : undefined;
    if (!folder) return [];
    const { checkEnv } = await import("@keystow/detector/remediation");
    return checkEnv(folder.files).filter(({ path }) => path === folder.path);
  };
  const publish = async (document: TextDocument) => {
    const { version } = document;
    const problems = toldProblems(await problemsOf(document), findings.of(document));
    // a change in between has scheduled its own check
    if (document.isClosed || document.version !== version) return;
    collection.set(
      document.uri,
      problems.map((problem) => toDiagnostic(problem, document)),
    );
  };
  const checks = createDebouncer<TextDocument>((document) => void publish(document), QUIET);
  const checkFolder = (uri: Uri) => {
    for (const document of workspace.textDocuments)
      if (isChecked(document) && folderOf(document.uri) === folderOf(uri)) checks.schedule(document);
  };
  const checkAll = () => {
    for (const document of workspace.textDocuments) if (isChecked(document)) checks.schedule(document);
  };
  const checkAround = (document: TextDocument) => {
    if (isChecked(document)) checkFolder(document.uri);
  };
  const files = workspace.createFileSystemWatcher("**/{.env,.env.*,*.env}");
  const index = workspace.createFileSystemWatcher("**/.git/index");
  checkAll();
  const disposable = Disposable.from(
    collection,
    checks,
    files,
    files.onDidChange(checkFolder),
    files.onDidCreate(checkFolder),
    files.onDidDelete(checkFolder),
    index,
    index.onDidChange(checkAll),
    index.onDidCreate(checkAll),
    scopes.onDidChange(checkAll),
    workspace.onDidOpenTextDocument(checkAround),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) checkAround(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      checks.cancel(document);
      collection.delete(document.uri);
      // what it said unsaved is no more
      checkAround(document);
    }),
    findings.onDidScan((document) => {
      if (isChecked(document)) checks.schedule(document);
    }),
  );
  return {
    problemsOf,
    dispose() {
      disposable.dispose();
    },
  };
}

function toDiagnostic(problem: HygieneProblem, document: TextDocument): Diagnostic {
  const severity = problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const diagnostic = new Diagnostic(rangeOf(problem, document), problemMessage(problem), severity);
  diagnostic.source = SOURCE;
  diagnostic.code = problemCode(problem);
  return diagnostic;
}

/** Where a problem is shown: what is about the whole file is at its start. */
export function rangeOf({ span }: HygieneProblem, document: TextDocument): Range {
  return span ? new Range(document.positionAt(span.start), document.positionAt(span.end)) : new Range(0, 0, 0, 0);
}

const folderOf = ({ path }: Uri) => path.slice(0, path.lastIndexOf("/"));

// The light bulb of a problem of a `.env`. What a fix writes is the document alone, in one edit that one undo takes back;
// but for `.gitignore`, which restricted mode leaves alone. Git is not run: its command is copied, for the reader to run.
import { isEnvTemplate } from "@keystow/detector";
import type { HygieneProblem } from "@keystow/detector/remediation";
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  commands,
  type Disposable,
  env,
  l10n,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from "vscode";
import { restricted } from "../fixes/refusal.js";
import { addChange } from "../fixes/workspace-edit.js";
import { gatherProject } from "../project/gather-project.js";
import type { Scopes } from "../scope/scopes.js";
import { type EnvChecks, rangeOf } from "./env-checks.js";
import { isChecked } from "./gather-env-files.js";
import { problemCode, SOURCE, untrackCommand } from "./told-problems.js";

const COPY = "keystow.env.copyCommand";

/** Registers the command that copies one for the terminal. */
export function registerEnvCommands(): Disposable {
  return commands.registerCommand(COPY, async (command: string) => {
    await env.clipboard.writeText(command);
    window.setStatusBarMessage(l10n.t("Keystow: `{0}` is on the clipboard", command), 8000);
  });
}

/** Offers what does away with the problems at a place. */
export function createEnvFixProvider(checks: EnvChecks, scopes: Scopes): CodeActionProvider {
  return {
    async provideCodeActions(document, range, context, token) {
      if (!isChecked(document)) return [];
      const { version } = document;
      const problems = await checks.problemsOf(document);
      // their edits tell places in the text as it was
      if (document.version !== version) return [];
      const here = problems.filter((problem) => rangeOf(problem, document).intersection(range) !== undefined);
      const actions: CodeAction[] = [];
      for (const problem of here) {
        if (token.isCancellationRequested || document.version !== version) return [];
        actions.push(...(await actionsFor(problem, document, scopes)).map((action) => told(action, problem, context)));
      }
      return actions;
    },
  };
}

/** With the diagnostic that it is for. */
function told(action: CodeAction, problem: HygieneProblem, { diagnostics }: CodeActionContext): CodeAction {
  action.diagnostics = diagnostics.filter(({ source, code }) => source === SOURCE && code === problemCode(problem));
  return action;
}

async function actionsFor(problem: HygieneProblem, document: TextDocument, scopes: Scopes): Promise<CodeAction[]> {
  if (problem.fix) return [fixAction(problem.fix, document)];
  if (problem.kind !== "tracked" && problem.kind !== "not-ignored") return [];
  const ignore = isEnvTemplate(problem.path) ? [] : await ignoreAction(problem.path, scopes, document);
  return problem.kind === "tracked" ? [...untrackAction(problem.path), ...ignore] : ignore;
}

function fixAction({ title, edits }: NonNullable<HygieneProblem["fix"]>, document: TextDocument): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const { start, end, text } of edits)
    action.edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  action.isPreferred = true;
  return action;
}

function untrackAction(path: string): CodeAction[] {
  const command = untrackCommand(path);
  if (command === undefined) return [];
  const action = new CodeAction(l10n.t("Copy `{0}`", command), CodeActionKind.QuickFix);
  action.command = { title: action.title, command: COPY, arguments: [command] };
  return [action];
}

/** The same line as when a key is moved to the file; none where some `.gitignore` has it. */
async function ignoreAction(path: string, scopes: Scopes, document: TextDocument): Promise<CodeAction[]> {
  const scope = await scopes.of(document);
  const planner = await import("@keystow/detector/remediation");
  const stored = planner.storeEntries([], await gatherProject(path, scope, new Map(), planner), [path]);
  const [change, ...others] = "refused" in stored ? [] : stored.changes;
  if (!change || others.length > 0) return [];
  const action = new CodeAction(l10n.t("List it in {0}", change.path), CodeActionKind.QuickFix);
  if (workspace.isTrusted) {
    action.edit = new WorkspaceEdit();
    addChange(action.edit, Uri.joinPath(scope.top, change.path), change);
  } else action.disabled = { reason: restricted().disabled };
  return [action];
}

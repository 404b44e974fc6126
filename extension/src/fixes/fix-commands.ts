// What the light bulb's commands do.
import { commands, Disposable, l10n, Range, window, workspace, WorkspaceEdit } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import type { Scopes } from "../scope/scopes.js";
import { acceptFinding } from "./accept-finding.js";
import { COMMANDS, findKey, type KeyArgument } from "./commands.js";
import type { Notes } from "./notes.js";
import { planFix } from "./plan-fix.js";
import { refusal, tellRefusal } from "./refusal.js";
import { suppressionEdit } from "./suppression-edit.js";
import { applyFix, workspaceEdit } from "./workspace-edit.js";

/** Registers them. */
export function registerFixCommands(findings: Findings, scopes: Scopes, notes: Notes): Disposable {
  return Disposable.from(
    commands.registerCommand(COMMANDS.accept, (key: KeyArgument) => acceptFinding(key, findings, scopes)),
    commands.registerCommand(COMMANDS.ignore, (key: KeyArgument, reason?: string) => ignoreHere(key, findings, reason)),
    commands.registerCommand(COMMANDS.move, (key: KeyArgument) => move(key, findings, scopes, notes)),
    commands.registerCommand(COMMANDS.showNotes, () => {
      notes.show();
    }),
  );
}

/** Moves a key, and saves the files that got it; the document stays unsaved. */
async function move(key: KeyArgument, findings: Findings, scopes: Scopes, notes: Notes): Promise<void> {
  const found = await findKey(key, findings);
  if (!found) return;
  const fix = await planFix(found.document, [found.finding], scopes);
  const refused = refusal(fix);
  if (refused) tellRefusal(refused.disabled);
  if (!fix || refused) return;
  if (!(await applyFix(fix, found.document))) return;
  for (const [uri] of workspaceEdit(fix, found.document, "others").entries())
    await (await workspace.openTextDocument(uri)).save();
  notes.remember(fix.plan.notes);
  notes.show();
}

async function ignoreHere(key: KeyArgument, findings: Findings, given?: string): Promise<void> {
  const reason = given ?? (await askForReason());
  const found = reason === undefined ? undefined : await findKey(key, findings);
  if (!found || reason === undefined) return;
  const { document, finding } = found;
  const { uri, languageId } = document;
  const change = suppressionEdit(document.getText(), finding, reason, { path: uri.path, languageId });
  if (!change) return;
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(document.positionAt(change.start), document.positionAt(change.end)), change.text);
  await workspace.applyEdit(edit);
}

const askForReason = () =>
  window.showInputBox({
    title: l10n.t("Ignore this key"),
    prompt: l10n.t("Why is it no secret? The reason stands in a comment beside it, for the next reader."),
    placeHolder: l10n.t("a published example"),
    validateInput: (text) => (text.trim() === "" ? l10n.t("A reason is needed.") : undefined),
  });

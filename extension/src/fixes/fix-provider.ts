// The light bulb of a key: what can be done with it, the best first.
import { commentSyntax, type Finding } from "@keystow/detector";
import {
  type CodeAction,
  type CodeActionContext,
  type CodeActionProvider,
  l10n,
  Range,
  type TextDocument,
  Uri,
} from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import type { FolderScope } from "../scope/folder-scope.js";
import type { Scopes } from "../scope/scopes.js";
import { action, command, type Effect, PlannedAction } from "./code-action.js";
import { COMMANDS, keyArgument } from "./commands.js";
import type { Notes } from "./notes.js";
import { acceptPlace } from "./accept-finding.js";
import { planFix, type PlannedFix } from "./plan-fix.js";
import { refusal, unmovable } from "./refusal.js";
import { isCurrent, workspaceEdit } from "./workspace-edit.js";

/** All of a document may be selected: so many of its findings are offered fixes of their own. */
const MOST = 10;

/** Offers fixes for the findings of documents. */
export function createFixProvider(findings: Findings, scopes: Scopes, notes: Notes): CodeActionProvider {
  return {
    async provideCodeActions(document, range, context, token) {
      const all = findings.of(document);
      const here = all.filter(({ span, related = [] }) =>
        [span, ...related.map((part) => part.span)].some((one) => isTouched(document, one, range)),
      );
      const actions: CodeAction[] = [];
      for (const finding of here.slice(0, MOST)) {
        if (token.isCancellationRequested) return [];
        actions.push(...(await actionsFor(document, finding, context, scopes)));
      }
      if (here.length > 0 && all.length > 1 && !token.isCancellationRequested)
        actions.push(...(await moveAll(document, all, context, scopes)));
      return actions;
    },
    // asked for the action that is chosen, since it has no edit yet
    async resolveCodeAction(action) {
      if (!(action instanceof PlannedAction) || !(await isCurrent(action.fix, action.document))) return action;
      action.edit = workspaceEdit(action.fix, action.document);
      notes.remember(action.fix.plan.notes);
      return action;
    },
  };
}

const isTouched = (document: TextDocument, { start, end }: { start: number; end: number }, range: Range) =>
  range.intersection(new Range(document.positionAt(start), document.positionAt(end))) !== undefined;

async function actionsFor(
  document: TextDocument,
  finding: Finding,
  context: CodeActionContext,
  scopes: Scopes,
): Promise<CodeAction[]> {
  const fix = await planFix(document, [finding], scopes);
  const names = [...new Set(fix?.plan.moved.map(({ variable }) => variable))].join(", ");
  const refused = refusal(fix);
  const move = action(moveTitle(fix), context, refused ?? moveEffect(document, finding, fix));
  move.isPreferred = true;
  const inCode = fix && fix.plan.moved.length > 0;
  const keep = action(
    inCode ? l10n.t("Keep in SecretStorage as {0}", names) : l10n.t("Keep in SecretStorage"),
    context,
    inCode ? { command: command(COMMANDS.keep, keyArgument(document, finding)) } : unmovable(fix),
  );
  return [
    move,
    keep,
    ignoreAction(document, finding, context),
    ...acceptAction(document, finding, context, await scopes.of(document)),
    ...rotateAction(finding, context),
  ];
}

/** An edit that can be previewed; but applying one saves all of its files, and for an untitled one would ask where. */
function moveEffect(document: TextDocument, finding: Finding, fix: PlannedFix | undefined): Effect {
  return document.isUntitled || !fix
    ? { command: command(COMMANDS.move, keyArgument(document, finding)) }
    : { fix, document };
}

function moveTitle(fix: PlannedFix | undefined): string {
  const { moved = [], changes = [], kept = [] } = fix?.plan ?? {};
  if (moved.length === 0 && kept.length > 0 && changes.length > 0) return l10n.t("Keep this file out of git");
  if (moved.length === 0) return l10n.t("Move to .env");
  const files = new Set(moved.map(({ envFile }) => envFile.slice(envFile.lastIndexOf("/") + 1)));
  const names = new Set(moved.map(({ variable }) => variable));
  return l10n.t("Move to {0} as {1}", [...files].join(", "), [...names].join(", "));
}

async function moveAll(
  document: TextDocument,
  all: readonly Finding[],
  context: CodeActionContext,
  scopes: Scopes,
): Promise<CodeAction[]> {
  const fix = await planFix(document, all, scopes);
  const count = new Set(fix?.plan.moved.map(({ finding }) => finding)).size;
  if (!fix || count < 2 || document.isUntitled) return [];
  return [action(l10n.t("Move all {0} keys in this file", count), context, refusal(fix) ?? { fix, document })];
}

function ignoreAction(document: TextDocument, finding: Finding, context: CodeActionContext): CodeAction {
  const title = l10n.t("Ignore here, with a reason...");
  return commentSyntax(document.uri.path, document.languageId)
    ? action(title, context, { command: command(COMMANDS.ignore, keyArgument(document, finding)) })
    : action(title, context, {
        disabled: l10n.t('this file has no comments: name its fingerprint under "allow" in the config'),
      });
}

function acceptAction(
  document: TextDocument,
  finding: Finding,
  context: CodeActionContext,
  scope: FolderScope,
): CodeAction[] {
  const place = acceptPlace(document, scope);
  if (!place) return [];
  const effect = "disabled" in place ? place : { command: command(COMMANDS.accept, keyArgument(document, finding)) };
  return [action(l10n.t("Accept into the baseline"), context, effect)];
}

function rotateAction({ provider, rotateUrl, docsUrl }: Finding, context: CodeActionContext): CodeAction[] {
  const page = rotateUrl ?? docsUrl;
  if (page === undefined) return [];
  return [
    action(l10n.t("How to rotate a {0} key", provider), context, { command: command("vscode.open", Uri.parse(page)) }),
  ];
}

// Where VS Code comes in. Everything that is set up here is disposed of with the context.
import { CodeActionKind, commands, type ExtensionContext, ExtensionMode, languages } from "vscode";
import { registerKeyLenses } from "./code-lens/key-lenses.js";
import { createFindings } from "./diagnostics/findings.js";
import { createExplainProvider } from "./explain/explain-action.js";
import { registerExplain } from "./explain/explain-command.js";
import type { FindingsView } from "./findings-view/findings-view.js";
import { setUpFindingsView } from "./findings-view/set-up.js";
import { publishFindings } from "./diagnostics/publish.js";
import { COMMANDS, type KeyArgument } from "./fixes/commands.js";
import { registerFixCommands } from "./fixes/fix-commands.js";
import { createFixProvider } from "./fixes/fix-provider.js";
import { createNotes } from "./fixes/notes.js";
import { keepKey } from "./keys/keep-key.js";
import { createKeyStore, type KeyStore } from "./keys/key-store.js";
import { registerInstallHook } from "./hook/install-hook.js";
import { createHoverProvider } from "./hover/hover-provider.js";
import { createPasteProvider, PASTE_KIND, PASTE_TYPES } from "./paste/paste-provider.js";
import { registerKeyCommands } from "./keys/key-commands.js";
import { showKeys } from "./keys/keys-view.js";
import { createSaveAfter } from "./paste/save-after.js";
import { showStatus } from "./status/status-item.js";
import { createScopes } from "./scope/scopes.js";

/** Whatever the document is: cells of notebooks and unsaved files as well. */
const EVERYTHING = { pattern: "**" };

/** What tests inside an extension host look at. */
export interface Inside {
  readonly keys: KeyStore;
  readonly view: FindingsView;
}

/** Starts watching the open documents. */
export function activate(context: ExtensionContext): Inside | undefined {
  const scopes = createScopes();
  const findings = createFindings(scopes);
  const keys = createKeyStore(context.secrets);
  const saving = createSaveAfter();
  const view = setUpFindingsView(context, findings, scopes);
  const notes = createNotes();
  context.subscriptions.push(
    scopes,
    findings,
    saving,
    publishFindings(findings),
    registerFixCommands(findings, scopes, notes),
    commands.registerCommand(COMMANDS.keep, (key: KeyArgument) => keepKey(key, findings, scopes, keys)),
    registerKeyCommands(keys, scopes),
    showKeys(keys, context.secrets),
    showStatus(findings, scopes),
    registerExplain(findings, scopes),
    registerKeyLenses(findings),
    registerInstallHook(scopes),
    languages.registerHoverProvider(EVERYTHING, createHoverProvider(findings)),
    languages.registerDocumentPasteEditProvider(EVERYTHING, createPasteProvider(scopes, saving), {
      providedPasteEditKinds: [PASTE_KIND],
      pasteMimeTypes: PASTE_TYPES,
    }),
    languages.registerCodeActionsProvider(EVERYTHING, createFixProvider(findings, scopes, notes), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    languages.registerCodeActionsProvider(EVERYTHING, createExplainProvider(findings), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
  return context.extensionMode === ExtensionMode.Test ? { keys, view } : undefined;
}

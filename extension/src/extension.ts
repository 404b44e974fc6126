// Where VS Code comes in. Everything that is set up here is disposed of with the context.
import { CodeActionKind, commands, type ExtensionContext, ExtensionMode, languages } from "vscode";
import { createEnvChecks } from "./env-check/env-checks.js";
import { createEnvFixProvider, registerEnvCommands } from "./env-check/env-fix-provider.js";
import { TRIGGERS } from "./env-names/environment-reads.js";
import { createNameCompletion } from "./env-names/name-completion.js";
import { createNameHover } from "./env-names/name-hover.js";
import { type Concealment, concealValues } from "./env-conceal/concealment.js";
import { createFindings } from "./diagnostics/findings.js";
import { publishFindings } from "./diagnostics/publish.js";
import { COMMANDS, type KeyArgument } from "./fixes/commands.js";
import { registerFixCommands } from "./fixes/fix-commands.js";
import { createFixProvider } from "./fixes/fix-provider.js";
import { keepKey } from "./keys/keep-key.js";
import { createKeyStore, type KeyStore } from "./keys/key-store.js";
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
  readonly concealment: Concealment;
}

/** Starts watching the open documents. */
export function activate(context: ExtensionContext): Inside | undefined {
  const scopes = createScopes();
  const findings = createFindings(scopes);
  const keys = createKeyStore(context.secrets);
  const saving = createSaveAfter();
  const concealment = concealValues(findings);
  const envChecks = createEnvChecks(findings, scopes);
  context.subscriptions.push(
    scopes,
    findings,
    saving,
    concealment,
    envChecks,
    registerEnvCommands(),
    publishFindings(findings),
    registerFixCommands(findings, scopes),
    commands.registerCommand(COMMANDS.keep, (key: KeyArgument) => keepKey(key, findings, scopes, keys)),
    registerKeyCommands(keys, scopes),
    showKeys(keys, context.secrets),
    showStatus(findings, scopes),
    languages.registerHoverProvider(EVERYTHING, createHoverProvider(findings)),
    languages.registerHoverProvider(EVERYTHING, createNameHover(scopes, keys, envChecks)),
    languages.registerCompletionItemProvider(EVERYTHING, createNameCompletion(scopes, keys), ...TRIGGERS),
    languages.registerDocumentPasteEditProvider(EVERYTHING, createPasteProvider(scopes, saving), {
      providedPasteEditKinds: [PASTE_KIND],
      pasteMimeTypes: PASTE_TYPES,
    }),
    languages.registerCodeActionsProvider(EVERYTHING, createEnvFixProvider(envChecks, scopes), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    languages.registerCodeActionsProvider(EVERYTHING, createFixProvider(findings, scopes), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
  return context.extensionMode === ExtensionMode.Test ? { keys, concealment } : undefined;
}

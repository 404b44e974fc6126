// Where VS Code comes in. Everything that is set up here is disposed of with the context.
import {
  CodeActionKind,
  commands,
  type DocumentDropEditProvider,
  type EnvironmentVariableCollection,
  type ExtensionContext,
  ExtensionMode,
  languages,
  workspace,
} from "vscode";
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
import { createNotes } from "./fixes/notes.js";
import { keyArguments } from "./keys/key-argument.js";
import { keepKey } from "./keys/keep-key.js";
import { createKeyStore, type KeyStore } from "./keys/key-store.js";
import { createHoverProvider } from "./hover/hover-provider.js";
import { createPasteProvider, PASTE_KIND, PASTE_TYPES } from "./paste/paste-provider.js";
import { registerKeyCommands } from "./keys/key-commands.js";
import { showKeys } from "./keys/keys-view.js";
import { createDropProvider, DROP_TYPES } from "./paste/drop-provider.js";
import { createSaveAfter } from "./paste/save-after.js";
import { showStatus } from "./status/status-item.js";
import { createScopes } from "./scope/scopes.js";
import { registerTerminalCommands } from "./terminals/terminal-commands.js";
import { createTerminals } from "./terminals/terminals.js";

/** Whatever the document is: cells of notebooks and unsaved files as well. */
const EVERYTHING = { pattern: "**" };

/** What tests inside an extension host look at. */
export interface Inside {
  readonly keys: KeyStore;
  readonly drops: DocumentDropEditProvider;
  /** What terminals of the first folder get. */
  readonly environment: () => EnvironmentVariableCollection;
  readonly concealment: Concealment;
}

/** Starts watching the open documents. */
export function activate(context: ExtensionContext): Inside | undefined {
  const scopes = createScopes();
  const findings = createFindings(scopes);
  const keys = createKeyStore(context.secrets);
  const terminals = createTerminals(context, keys);
  const withKey = keyArguments(keys);
  const saving = createSaveAfter();
  const notes = createNotes();
  const drops = createDropProvider(scopes, saving);
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
    registerFixCommands(findings, scopes, notes),
    commands.registerCommand(COMMANDS.keep, (key: KeyArgument) => keepKey(key, findings, scopes, keys)),
    terminals,
    registerKeyCommands(keys, scopes, withKey),
    registerTerminalCommands(terminals, withKey),
    showKeys(keys, context.secrets, terminals),
    showStatus(findings, scopes),
    languages.registerHoverProvider(EVERYTHING, createHoverProvider(findings)),
    languages.registerHoverProvider(EVERYTHING, createNameHover(scopes, keys, envChecks)),
    languages.registerCompletionItemProvider(EVERYTHING, createNameCompletion(scopes, keys), ...TRIGGERS),
    languages.registerDocumentPasteEditProvider(EVERYTHING, createPasteProvider(scopes, saving), {
      providedPasteEditKinds: [PASTE_KIND],
      pasteMimeTypes: PASTE_TYPES,
    }),
    languages.registerDocumentDropEditProvider(EVERYTHING, drops, {
      providedDropEditKinds: [PASTE_KIND],
      dropMimeTypes: DROP_TYPES,
    }),
    languages.registerCodeActionsProvider(EVERYTHING, createEnvFixProvider(envChecks, scopes), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    languages.registerCodeActionsProvider(EVERYTHING, createFixProvider(findings, scopes, notes), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
  if (context.extensionMode !== ExtensionMode.Test) return undefined;
  const environment = () => {
    const [workspaceFolder] = workspace.workspaceFolders ?? [];
    return context.environmentVariableCollection.getScoped(workspaceFolder ? { workspaceFolder } : {});
  };
  return { keys, drops, environment, concealment };
}

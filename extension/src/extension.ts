// Where VS Code comes in. Everything that is set up here is disposed of with the context.
import {
  commands,
  type DocumentDropEditProvider,
  type EnvironmentVariableCollection,
  type ExtensionContext,
  ExtensionMode,
  workspace,
} from "vscode";
import { registerKeyLenses } from "./code-lens/key-lenses.js";
import { createFindings } from "./diagnostics/findings.js";
import { publishFindings } from "./diagnostics/publish.js";
import { createEnvChecks } from "./env-check/env-checks.js";
import { registerEnvCommands } from "./env-check/env-fix-provider.js";
import { type Concealment, concealValues } from "./env-conceal/concealment.js";
import { registerExplain } from "./explain/explain-command.js";
import type { FindingsView } from "./findings-view/findings-view.js";
import { setUpFindingsView } from "./findings-view/set-up.js";
import { COMMANDS, type KeyArgument } from "./fixes/commands.js";
import { registerFixCommands } from "./fixes/fix-commands.js";
import { createNotes } from "./fixes/notes.js";
import { registerInstallHook } from "./hook/install-hook.js";
import { keepKey } from "./keys/keep-key.js";
import { keyArguments } from "./keys/key-argument.js";
import { registerKeyCommands } from "./keys/key-commands.js";
import { createKeyStore, type KeyStore } from "./keys/key-store.js";
import { showKeys } from "./keys/keys-view.js";
import { createDropProvider } from "./paste/drop-provider.js";
import { createSaveAfter } from "./paste/save-after.js";
import { registerProviders } from "./providers.js";
import { createScopes } from "./scope/scopes.js";
import { showStatus } from "./status/status-item.js";
import { registerTerminalCommands } from "./terminals/terminal-commands.js";
import { createTerminals } from "./terminals/terminals.js";

/** What tests inside an extension host look at. */
export interface Inside {
  readonly keys: KeyStore;
  readonly drops: DocumentDropEditProvider;
  /** What terminals of the first folder get. */
  readonly environment: () => EnvironmentVariableCollection;
  readonly concealment: Concealment;
  readonly view: FindingsView;
}

/** Starts watching the open documents. */
export function activate(context: ExtensionContext): Inside | undefined {
  const scopes = createScopes();
  const findings = createFindings(scopes);
  const keys = createKeyStore(context.secrets);
  const withKey = keyArguments(keys);
  const terminals = createTerminals(context, keys);
  const saving = createSaveAfter();
  const drops = createDropProvider(scopes, saving);
  const notes = createNotes();
  const concealment = concealValues(findings);
  const envChecks = createEnvChecks(findings, scopes);
  const view = setUpFindingsView(context, findings, scopes);
  context.subscriptions.push(
    ...[scopes, findings, saving, terminals, concealment, envChecks],
    publishFindings(findings),
    showStatus(findings, scopes),
    showKeys(keys, context.secrets, terminals),
    registerProviders({ scopes, findings, keys, envChecks, notes, saving, drops }),
    registerKeyLenses(findings),
    registerFixCommands(findings, scopes, notes),
    commands.registerCommand(COMMANDS.keep, (key: KeyArgument) => keepKey(key, findings, scopes, keys)),
    registerExplain(findings, scopes),
    registerEnvCommands(),
    registerKeyCommands(keys, scopes, withKey),
    registerTerminalCommands(terminals, withKey),
    registerInstallHook(scopes),
  );
  if (context.extensionMode !== ExtensionMode.Test) return undefined;
  const environment = () => {
    const [workspaceFolder] = workspace.workspaceFolders ?? [];
    return context.environmentVariableCollection.getScoped(workspaceFolder ? { workspaceFolder } : {});
  };
  return { keys, drops, environment, concealment, view };
}

// Puts a stored key into the environment of this workspace's terminals, and takes it out again.
import { commands, Disposable, l10n, window, workspace } from "vscode";
import type { KeyArguments } from "../keys/key-argument.js";
import type { StoredKey } from "../keys/stored-key.js";
import { openFolders, type Terminals } from "./terminals.js";

export function registerTerminalCommands(terminals: Terminals, withKey: KeyArguments): Disposable {
  return Disposable.from(
    commands.registerCommand(
      "keystow.keys.addToTerminals",
      // the editor adds arguments of its own to what is run from a view
      withKey((key, sure?: boolean) => add(terminals, key, sure === true)),
    ),
    commands.registerCommand(
      "keystow.keys.removeFromTerminals",
      withKey(({ name }) => terminals.choose(name, [])),
    ),
  );
}

async function add(terminals: Terminals, { name }: StoredKey, sure: boolean): Promise<void> {
  if (!workspace.isTrusted) {
    void window.showWarningMessage(
      l10n.t("Keystow: in restricted mode terminals get no keys. Trust this workspace first."),
    );
    return;
  }
  if (!sure && !(await isSure(name))) return;
  const folders = sure ? openFolders() : await askForFolders(name);
  if (folders && folders.length > 0) await terminals.choose(name, folders);
}

async function isSure(name: string): Promise<boolean> {
  const yes = l10n.t("Put It There");
  const detail = [
    l10n.t("Every program that runs in them can read it. Terminals that are open get it when they are relaunched."),
    ...(keepsTerminals()
      ? [
          l10n.t(
            'The editor itself keeps terminals of windows that were closed, with their environment, in its own files: set "terminal.integrated.persistentSessionReviveProcess" to "never" if it should not.',
          ),
        ]
      : []),
  ].join("\n\n");
  const message = l10n.t("Put {0} into the environment of this workspace's terminals and tasks?", name);
  return (await window.showWarningMessage(message, { modal: true, detail }, yes)) === yes;
}

/** https://code.visualstudio.com/docs/terminal/advanced#_persistent-sessions */
function keepsTerminals(): boolean {
  const settings = workspace.getConfiguration("terminal.integrated");
  return (
    settings.get("enablePersistentSessions") !== false && settings.get("persistentSessionReviveProcess") !== "never"
  );
}

/** Of several folders those whose terminals are to get it. */
async function askForFolders(name: string): Promise<readonly string[] | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return openFolders();
  const picked = await window.showQuickPick(
    folders.map((folder) => ({ label: folder.name, folder: folder.uri.toString(), picked: true })),
    { canPickMany: true, title: l10n.t("The terminals of which folders get {0}?", name) },
  );
  return picked?.map(({ folder }) => folder);
}

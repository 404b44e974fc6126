// `Install the Git Hook`: the extension runs no git and no Node. It has a terminal do it, where people see what is run.
import {
  commands,
  type Disposable,
  env,
  l10n,
  type Terminal,
  UIKind,
  Uri,
  window,
  workspace,
  type WorkspaceFolder,
} from "vscode";
import type { Scopes } from "../scope/scopes.js";
import { exists, readSavedText } from "../scope/text-files.js";
import { byKeystow } from "../words/joined.js";
import { type HookPlan, planHook, withoutTerminal } from "./plan-hook.js";

export function registerInstallHook(scopes: Scopes): Disposable {
  return commands.registerCommand("keystow.installHook", async () => {
    const folder = await chosenFolder();
    if (!folder) return undefined;
    const plan = await planFor(folder, scopes);
    return follow(plan, folder);
  });
}

async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) void window.showInformationMessage(l10n.t("Keystow: open the repository's folder first."));
  return folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0];
}

async function planFor({ uri }: WorkspaceFolder, scopes: Scopes): Promise<HookPlan> {
  const { top } = await scopes.ofFolder(uri);
  const manifest = (await readSavedText(Uri.joinPath(uri, "package.json"))) ?? topManifest(top);
  const place = {
    isTrusted: workspace.isTrusted,
    scheme: uri.scheme,
    isBrowserAlone: env.uiKind === UIKind.Web && env.remoteName === undefined,
    hasRepository: await exists(Uri.joinPath(top, ".git")),
    manifest: await manifest,
  };
  return planHook(place, l10n.t);
}

const topManifest = (top: Uri) => readSavedText(Uri.joinPath(top, "package.json"));

/** Does what the plan says; gives the plan, or why it could not be followed. */
function follow(plan: HookPlan, folder: WorkspaceFolder): HookPlan {
  const terminal = "refused" in plan ? undefined : createTerminal(folder);
  const done = terminal || "refused" in plan ? plan : withoutTerminal(l10n.t);
  if ("refused" in done) void window.showInformationMessage(byKeystow(done.refused, l10n.t));
  else if ("run" in done) terminal?.sendText(done.run);
  else {
    terminal?.sendText(done.offer, false);
    void window.showInformationMessage(byKeystow(done.because, l10n.t));
  }
  return done;
}

function createTerminal({ uri }: WorkspaceFolder): Terminal | undefined {
  try {
    const terminal = window.createTerminal({ name: "Keystow", cwd: uri });
    terminal.show();
    return terminal;
  } catch {
    return undefined; // an extension host in the browser may have none
  }
}

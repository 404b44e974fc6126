// Which `.env` of the workspace is meant: the one in front, the only one, or the one that is picked.
import { l10n, type Uri, window, workspace } from "vscode";

const FILES = "**/{.env,.env.*,*.env}";
const NOT_IN = "**/{node_modules,.git}/**";
/** So many are shown at most. */
const MOST = 100;

export async function pickEnvFile(isEnvFile: (path: string) => boolean): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  if (active && isEnvFile(active.path)) return active;
  const files = (await workspace.findFiles(FILES, NOT_IN, MOST)).filter(({ path }) => isEnvFile(path));
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t("Keystow: this workspace has no .env."));
    return undefined;
  }
  if (files.length === 1) return files[0];
  const items = files.map((file) => ({ label: workspace.asRelativePath(file), file }));
  items.sort((a, b) => (a.label < b.label ? -1 : 1));
  return (await window.showQuickPick(items, { title: l10n.t("Import keys from which file?") }))?.file;
}

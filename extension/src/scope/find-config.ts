// The config and the baseline of a folder: the nearest ones from the folder upwards, up to the repository's root, as for
// the scanner.
import { BASELINE_FILE } from "@keystow/detector";
import { FileType, l10n, Uri, workspace } from "vscode";
import { type ConfigFile, configIn } from "./config-file.js";
import { readSavedText } from "./text-files.js";

/** What was found around a folder. */
export interface ConfigPlace {
  readonly config?: ConfigFile;
  readonly configFolder: Uri;
  readonly top: Uri;
  /** The nearest baseline: up to the repository's root, or in the folder itself. */
  readonly baseline?: Uri;
}

export async function findConfig(folder: Uri): Promise<ConfigPlace> {
  let found: Omit<ConfigPlace, "top"> = { configFolder: folder };
  let baselines: readonly Uri[] = [];
  for (let around = folder; ; around = Uri.joinPath(around, "..")) {
    const listed = await entriesOf(around);
    const entries = listed ?? [];
    const names = entries.flatMap(([name, type]) => ((type & FileType.File) === 0 ? [] : [name]));
    const config = found.config ?? (await configIn(names, (name) => readSavedText(Uri.joinPath(around, name)), l10n.t));
    if (config && !found.config) found = { config, configFolder: around };
    if (names.includes(BASELINE_FILE)) baselines = [...baselines, Uri.joinPath(around, BASELINE_FILE)];
    const nearest = (within: readonly Uri[]) => (within[0] ? { baseline: within[0] } : {});
    if (entries.some(([name]) => name === ".git")) return { ...found, ...nearest(baselines), top: around };
    // where there is no repository, the folder is the top
    if (around.path === "/" || around.path === "" || !listed) {
      const own = Uri.joinPath(folder, BASELINE_FILE).toString();
      return { ...found, ...nearest(baselines.filter((one) => one.toString() === own)), top: folder };
    }
  }
}

/** `undefined` for a folder that cannot be listed: nothing above it is looked at. */
async function entriesOf(folder: Uri): Promise<readonly [string, FileType][] | undefined> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return undefined;
  }
}

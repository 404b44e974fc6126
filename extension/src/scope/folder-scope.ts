// What holds for a folder of the workspace: its config, the detector that it asks for, and what it takes out of the scan.
// The config is the nearest one from the folder upwards, up to the repository's root, as for the scanner.
import { createDetector, type Detector, type Settings } from "@keystow/detector";
import { FileType, l10n, Uri, workspace } from "vscode";
import { type ConfigFile, configIn } from "./config-file.js";
import { detectorOptions } from "./detector-options.js";
import { foldersAround, type IgnoreFile, isPathIgnored } from "@keystow/detector";
import { pathInside } from "./paths.js";
import { createTracked } from "../project/git-files.js";
import { readSetting } from "./read-setting.js";
import { readSavedText } from "./text-files.js";

/** Patterns in gitignore's syntax, and the folder that they are relative to. */
export interface Exclusion {
  readonly base: Uri;
  readonly text: string;
}

export interface FolderScope {
  readonly detector: Detector;
  readonly settings: Settings;
  /** The root of the repository around the folder; the folder itself where there is none. */
  readonly top: Uri;
  /** Why a config is not followed: a sentence. */
  readonly problem?: string;
  /** What the config and our own ignore files take out. */
  readonly exclusions: readonly Exclusion[];
  /** What git ignores in this clone alone, relative to the top. */
  readonly ignoredInClone: string;
  /** Whether a file is taken out of the scan by the config, or by an ignore file of ours or of git. */
  isIgnored(file: Uri): Promise<boolean>;
}

/** @param folder `undefined` for what is in no folder of the workspace */
export async function folderScope(folder: Uri | undefined): Promise<FolderScope> {
  const place = folder && (await findConfig(folder));
  const settings = place?.config?.settings ?? { detector: {}, exclude: [] };
  const top = place?.top ?? folder ?? Uri.from({ scheme: "untitled", path: "/" });
  const scope = {
    detector: createDetector(detectorOptions(readSetting(folder), settings.detector)),
    settings,
    top,
    ...(place?.config?.problem !== undefined && { problem: place.config.problem }),
  };
  if (!folder) {
    return { ...scope, exclusions: [], ignoredInClone: "", isIgnored: () => Promise.resolve(false) };
  }
  const configFolder = place?.configFolder ?? folder;
  const ignoring = [...new Set([configFolder, folder])].map(async (one) => ({
    base: one,
    text: await fileIn(one, ".keystowignore"),
  }));
  const exclusions = [{ base: configFolder, text: settings.exclude.join("\n") }, ...(await Promise.all(ignoring))];
  const ignoredInClone = await fileIn(top, ".git/info/exclude");
  const isTracked = createTracked(top);
  const gitFiles = new Map<string, Promise<string>>();
  const gitFile = (around: string) => {
    const known = gitFiles.get(around) ?? fileIn(Uri.joinPath(top, around), ".gitignore");
    gitFiles.set(around, known);
    return known;
  };
  return {
    ...scope,
    exclusions,
    ignoredInClone,
    async isIgnored(file) {
      const isOurs = exclusions.some(({ base, text }) => {
        const path = pathInside(base, file);
        return path !== undefined && isPathIgnored(path, [{ folder: "", text }]);
      });
      const path = pathInside(top, file);
      if (isOurs || path === undefined) return isOurs;
      const files = foldersAround(path).map(async (around): Promise<IgnoreFile> => ({
        folder: around,
        text: await gitFile(around),
      }));
      const isIgnored = isPathIgnored(path, [{ folder: "", text: ignoredInClone }, ...(await Promise.all(files))]);
      // what is committed all the same is scanned
      return isIgnored && !(await isTracked(path));
    },
  };
}

const fileIn = async (folder: Uri, name: string): Promise<string> =>
  (await readSavedText(Uri.joinPath(folder, name))) ?? "";

interface ConfigPlace {
  readonly config?: ConfigFile;
  readonly configFolder: Uri;
  readonly top: Uri;
}

async function findConfig(folder: Uri): Promise<ConfigPlace> {
  let found: Omit<ConfigPlace, "top"> = { configFolder: folder };
  for (let around = folder; ; around = Uri.joinPath(around, "..")) {
    const entries = await entriesOf(around);
    const names = entries.flatMap(([name, type]) => ((type & FileType.File) === 0 ? [] : [name]));
    const config = found.config ?? (await configIn(names, (name) => readSavedText(Uri.joinPath(around, name)), l10n.t));
    if (config && !found.config) found = { config, configFolder: around };
    if (entries.some(([name]) => name === ".git")) return { ...found, top: around };
    // where there is no repository, the folder is the top
    if (around.path === "/" || around.path === "" || entries.length === 0) return { ...found, top: folder };
  }
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

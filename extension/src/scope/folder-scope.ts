// What holds for a folder of the workspace: its config, the detector that it asks for, and what it takes out of the scan.
import { createDetector, type Detector, type Settings, withBaseline } from "@keystow/detector";
import { type TextDocument, Uri } from "vscode";
import { contextOf, fileOf } from "./file-of.js";
import { type ConfigPlace, findConfig } from "./find-config.js";
import { type BaselinePlace, type FolderBaseline, folderBaseline } from "./folder-baseline.js";
import { detectorOptions } from "./detector-options.js";
import { foldersAround, type IgnoreFile, isPathIgnored } from "@keystow/detector";
import { pathInside } from "./paths.js";
import { createTracked, ignoredInClone } from "../project/git-files.js";
import { readSetting } from "./read-setting.js";
import { readSavedText } from "./text-files.js";

/** Patterns in gitignore's syntax, and the folder that they are relative to. */
export interface Exclusion {
  readonly base: Uri;
  readonly text: string;
}

export interface FolderScope {
  /** It leaves out what the baseline accepts, by the path that it is told. */
  readonly detector: Detector;
  /** The same for a document, which may be in a file without being one. */
  detectorFor(document: TextDocument): Detector;
  /** Where findings are accepted; absent for what is in no folder. */
  readonly baseline?: FolderBaseline;
  readonly settings: Settings;
  /** The root of the repository around the folder; the folder itself where there is none. */
  readonly top: Uri;
  /** Why a config is not followed: a sentence. */
  readonly problem?: string;
  /** Whether the config, or an ignore file of ours, takes a file out of whatever we do. */
  isLeftOut(file: Uri): boolean;
  /** What the config and our own ignore files take out. */
  readonly exclusions: readonly Exclusion[];
  /** What git ignores in this clone alone, relative to the top. */
  readonly ignoredInClone: string;
  /** Whether a file is taken out of the scan: by the same, or by an ignore file of git. */
  isIgnored(file: Uri): Promise<boolean>;
}

/**
 * @param folder `undefined` for what is in no folder of the workspace
 * @param changed is called when other findings turn out to be accepted
 */
export async function folderScope(folder: Uri | undefined, changed: () => void): Promise<FolderScope> {
  const place = folder && (await findConfig(folder));
  const settings = place?.config?.settings ?? { detector: {}, exclude: [] };
  const top = place?.top ?? folder ?? Uri.from({ scheme: "untitled", path: "/" });
  const baseline = place && (await folderBaseline(baselinePlace(place), changed));
  const plain = createDetector(detectorOptions(readSetting(folder), settings.detector));
  const isAccepted = baseline?.isAccepted;
  const detector = isAccepted ? withBaseline(plain, isAccepted) : plain;
  const problem = place?.config?.problem ?? baseline?.problem;
  const scope = {
    detector,
    // a cell has no path of its own
    detectorFor: (document: TextDocument) =>
      isAccepted && contextOf(document).path === undefined
        ? withBaseline(plain, (fingerprint) => isAccepted(fingerprint, fileOf(document).path))
        : detector,
    settings,
    top,
    ...(baseline && { baseline }),
    ...(problem !== undefined && { problem }),
  };
  if (!folder) {
    return {
      ...scope,
      exclusions: [],
      ignoredInClone: "",
      isLeftOut: () => false,
      isIgnored: () => Promise.resolve(false),
    };
  }
  const configFolder = place?.configFolder ?? folder;
  const ignoring = [...new Set([configFolder, folder])].map(async (one) => ({
    base: one,
    text: await fileIn(one, ".keystowignore"),
  }));
  const exclusions = [{ base: configFolder, text: settings.exclude.join("\n") }, ...(await Promise.all(ignoring))];
  const inClone = await ignoredInClone(top);
  const isTracked = createTracked(top);
  const gitFiles = new Map<string, Promise<string>>();
  const gitFile = (around: string) => {
    const known = gitFiles.get(around) ?? fileIn(Uri.joinPath(top, around), ".gitignore");
    gitFiles.set(around, known);
    return known;
  };
  const isLeftOut = (file: Uri) =>
    exclusions.some(({ base, text }) => {
      const path = pathInside(base, file);
      return path !== undefined && isPathIgnored(path, [{ folder: "", text }]);
    });
  return {
    ...scope,
    isLeftOut,
    exclusions,
    ignoredInClone: inClone,
    async isIgnored(file) {
      if (isLeftOut(file)) return true;
      const path = pathInside(top, file);
      if (path === undefined) return false;
      const files = foldersAround(path).map(async (around): Promise<IgnoreFile> => ({
        folder: around,
        text: await gitFile(around),
      }));
      const isIgnored = isPathIgnored(path, [{ folder: "", text: inClone }, ...(await Promise.all(files))]);
      // what is committed all the same is scanned
      return isIgnored && !(await isTracked(path));
    },
  };
}

const fileIn = async (folder: Uri, name: string): Promise<string> =>
  (await readSavedText(Uri.joinPath(folder, name))) ?? "";

/** What the config names is relative to its folder, as for the scanner. */
function baselinePlace({ config, configFolder, top, baseline }: ConfigPlace): BaselinePlace {
  const name = config?.settings.baseline;
  return {
    folder: config ? configFolder : top,
    ...(baseline && { found: baseline }),
    ...(name !== undefined && {
      named: name.startsWith("/") ? configFolder.with({ path: name }) : Uri.joinPath(configFolder, name),
    }),
  };
}

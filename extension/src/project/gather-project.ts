// What the planner has to know of the project around a document, gathered through the editor's file system, so that it
// works wherever the workspace is. Unsaved changes count: a plan edits what the editor has.
import type { Mode } from "@keystow/detector";
import type { Project, ProjectFile } from "@keystow/detector/remediation";
import { Uri } from "vscode";
import type { FolderScope } from "../scope/folder-scope.js";
import { foldersAround, type IgnoreFile, isPathIgnored } from "@keystow/detector";
import { fileNames, readText } from "../scope/text-files.js";
import { trackedBy } from "./git-files.js";
import { openVariables } from "./open-variables.js";

type Planner = typeof import("@keystow/detector/remediation");

/**
 * @param path of the document from the scope's top
 * @param modes of the keys that are moved, by the variable that they ask for
 */
export async function gatherProject(
  path: string,
  { top, settings }: FolderScope,
  modes: ReadonlyMap<string, ReadonlySet<Mode>>,
  planner: Planner,
): Promise<Project> {
  const filesAt = async (paths: readonly string[]): Promise<readonly ProjectFile[]> => {
    const files = await Promise.all(
      paths.map(async (one) => ({ path: one, text: await readText(Uri.joinPath(top, one)) })),
    );
    return files.flatMap(({ path: one, text }) => (text === undefined ? [] : [{ path: one, text }]));
  };
  const { folder, names } = await packageAround(path, top, planner.isPackageFile);
  const manifests = await filesAt(names.filter(planner.isTellingFile).map((name) => folder + name));
  const byName = new Map(manifests.map(({ path: one, text }) => [one.slice(folder.length), text]));
  const { envFile, envModule } = settings;
  const envPaths = new Set(
    names.filter((name) => planner.isEnvFile(name) || planner.isEnvTemplate(name)).map((name) => folder + name),
  );
  if (envFile !== undefined) envPaths.add(envFile);
  const ignoring = await ignoreFiles(folder, filesAt);
  return {
    folder,
    frameworks: planner.frameworksOf({ files: names, manifests: byName }),
    loadsEnvFile: planner.loadsEnvFile([...byName.values()]),
    envFiles: await filesAt([...envPaths]),
    trackedFiles: await trackedBy(top, [...envPaths]),
    ignoreFiles: await filesAt([...new Set([`${folder}.gitignore`, ".gitignore"])]),
    isIgnored: (one) => isPathIgnored(one, ignoring),
    variables: new Set(openVariables(planner.variablesIn).flatMap(({ names: read }) => [...read])),
    modes,
    ...(envModule && { envModule }),
    ...(envFile !== undefined && { envFile }),
  };
}

/** The nearest folder around a path that is a package, else the top; with the names of its files. */
export async function packageAround(
  path: string,
  top: Uri,
  isPackageFile: (name: string) => boolean,
): Promise<{ readonly folder: string; readonly names: readonly string[] }> {
  for (const folder of foldersAround(path).toReversed()) {
    const names = await fileNames(Uri.joinPath(top, folder));
    if (folder === "" || names.some(isPackageFile)) return { folder, names };
  }
  return { folder: "", names: [] };
}

async function ignoreFiles(
  folder: string,
  filesAt: (paths: readonly string[]) => Promise<readonly ProjectFile[]>,
): Promise<readonly IgnoreFile[]> {
  const files = await filesAt(foldersAround(folder).map((around) => `${around}.gitignore`));
  return files.map(({ path, text }) => ({ folder: path.slice(0, -".gitignore".length), text }));
}

// A folder of the workspace as the walk sees it, through the editor's file system: on a disk, far away, or on none.
import { FileType, Uri, workspace, type WorkspaceFolder } from "vscode";
import { gitIndex } from "../project/git-files.js";
import { listedPaths } from "../project/git-index.js";
import type { FolderScope } from "../scope/folder-scope.js";
import { hiddenIn } from "../scope/hidden.js";
import { pathInside } from "../scope/paths.js";
import { readSavedText } from "../scope/text-files.js";
import { trackedThoughIgnored } from "./tracked.js";
import { type Entry, gitRulesAt, ownRulesAt, type Tree, walkedFiles } from "./walk.js";

/** The files of a workspace folder that are to be scanned. */
export async function* filesOf(
  folder: WorkspaceFolder,
  { top, exclusions, ignoredInClone }: FolderScope,
  failed: () => void,
): AsyncGenerator<Uri> {
  const { uri } = folder;
  const own = exclusions.map(({ base, text }) => ownRulesAt(folderPath(base, uri), text));
  if (own.includes(undefined)) return;
  const git = await gitRulesAt(folderPath(top, uri), ignoredInClone, (inside) =>
    textOf(Uri.joinPath(top, `${inside}.gitignore`)),
  );
  const rules = { git, own: own.filter((one) => one !== undefined) };
  const tree = treeOf(folder);
  const ignored = new Set<string>();
  const listener = { failed, ignored: (path: string) => ignored.add(path) };
  for await (const path of walkedFiles(tree, rules, listener)) yield Uri.joinPath(uri, path);
  const index = ignored.size > 0 ? await gitIndex(top) : undefined;
  if (!index) return;
  for (const path of trackedThoughIgnored(tree, rules, ignored, listedPaths(index))) {
    const place = Uri.joinPath(uri, path);
    if (await isFile(place)) yield place;
  }
}

/** Whether there is a file, and no link to one. */
const isFile = (uri: Uri): PromiseLike<boolean> =>
  workspace.fs.stat(uri).then(
    ({ type }) => type === FileType.File,
    () => false,
  );

function treeOf(folder: WorkspaceFolder): Tree {
  const isHidden = hiddenIn(folder);
  const place = (path: string) => Uri.joinPath(folder.uri, path);
  return {
    list: (path) => entriesOf(place(path)),
    read: (path) => textOf(place(path)),
    // what is a folder of the workspace by itself is scanned as that
    isHidden: (path) => isHidden(place(path)) || isWorkspaceFolder(place(path)),
  };
}

async function entriesOf(folder: Uri): Promise<readonly Entry[] | undefined> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({ name, kind: KINDS.get(type) ?? "other" }));
  } catch {
    return undefined;
  }
}

/** Links have a bit of their own. */
const KINDS: ReadonlyMap<FileType, Entry["kind"]> = new Map([
  [FileType.File, "file"],
  [FileType.Directory, "folder"],
]);

const textOf = async (file: Uri) => (await readSavedText(file)) ?? "";

/** The path of a folder from one above it: empty, or ending in `/`. */
function folderPath(above: Uri, folder: Uri): string {
  const path = pathInside(above, folder);
  return path === undefined || path === "" ? "" : `${path}/`;
}

const isWorkspaceFolder = (uri: Uri) =>
  workspace.workspaceFolders?.some((folder) => folder.uri.toString() === uri.toString()) === true;

// The files that are checked together: those of a document's folder that hold the environment, as the editor has them.
import { isEnvFile, isEnvTemplate } from "@keystow/detector";
import type { EnvFile } from "@keystow/detector/remediation";
import { type TextDocument, Uri, workspace } from "vscode";
import { gitStates } from "../project/git-files.js";
import type { FolderScope } from "../scope/folder-scope.js";
import { pathInside } from "../scope/paths.js";
import { fileNames, readText } from "../scope/text-files.js";

/** Whether a document is checked. */
export const isChecked = ({ uri }: TextDocument): boolean =>
  workspace.getWorkspaceFolder(uri) !== undefined && (isEnvFile(uri.path) || isEnvTemplate(uri.path));

/** A document among the files of its folder. */
export interface EnvFolder {
  /** The document's path from the scope's top. */
  readonly path: string;
  readonly files: readonly EnvFile[];
}

/** @returns `undefined` for a document that is in no folder of its scope, or that somebody wants left alone */
export async function gatherEnvFiles(document: TextDocument, scope: FolderScope): Promise<EnvFolder | undefined> {
  const { top, detector } = scope;
  const path = pathInside(top, document.uri);
  if (path === undefined || scope.isLeftOut(document.uri)) return undefined;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const names = await fileNames(Uri.joinPath(top, folder));
  const paths = names
    .filter((name) => isEnvFile(name) || isEnvTemplate(name))
    .map((name) => folder + name)
    .filter((one) => !scope.isLeftOut(Uri.joinPath(top, one)));
  const states = await gitStates(top, paths);
  const files = paths.map(async (one): Promise<EnvFile | undefined> => {
    const text = one === path ? document.getText() : await readText(Uri.joinPath(top, one));
    const git = states.get(one);
    return text === undefined
      ? undefined
      : { path: one, text, findings: detector.scan(text, { path: one }), ...(git && { git }) };
  });
  return { path, files: (await Promise.all(files)).filter((file) => file !== undefined) };
}

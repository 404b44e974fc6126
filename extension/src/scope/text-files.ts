// Small files of the workspace, wherever it is: on this machine, on another, or nowhere but in the editor.
import { decodeText } from "@keystow/detector";
import { FileType, type Uri, workspace } from "vscode";

/** Larger files are no settings, in bytes. */
const MAX_SIZE = 1_000_000;

/** A file's text as the editor has it, saved or not; `undefined` where there is no such file, or it is no small text. */
export async function readText(uri: Uri, most = MAX_SIZE): Promise<string | undefined> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (!open) return readSavedText(uri, most);
  const text = open.getText();
  return text.length > most ? undefined : text;
}

/** The same as it was saved. */
export async function readSavedText(uri: Uri, most = MAX_SIZE): Promise<string | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0 || size > most) return undefined;
    // the editor's texts have no byte order mark
    return decodeText(await workspace.fs.readFile(uri))?.text.replace(/^\uFEFF/, "");
  } catch {
    return undefined;
  }
}

/** Whether something is there: a file, a folder, or a link to one. */
export const exists = (uri: Uri): Thenable<boolean> =>
  workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** The names of a folder's files; none where there is no such folder. */
export async function fileNames(uri: Uri): Promise<readonly string[]> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.flatMap(([name, type]) => ((type & FileType.File) === 0 ? [] : [name]));
  } catch {
    return [];
  }
}

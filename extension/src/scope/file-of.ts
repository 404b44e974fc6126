// The file that a document stands for: a cell's is its notebook.
import { type TextDocument, type Uri, workspace } from "vscode";

const CELL = "vscode-notebook-cell";

export function fileOf(document: TextDocument): Uri {
  if (document.uri.scheme !== CELL) return document.uri;
  const notebook = workspace.notebookDocuments.find((one) => one.getCells().some((cell) => cell.document === document));
  return notebook?.uri ?? document.uri;
}

/** What the detector is told of a document: a cell has the language of its code, not that of the notebook's file. */
export function contextOf({ uri, languageId }: TextDocument): { readonly path?: string; readonly languageId: string } {
  return uri.scheme === CELL ? { languageId } : { path: uri.path, languageId };
}

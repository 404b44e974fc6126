// What tests inside an extension host share: files of the workspace, waiting, comparing. Nothing of Node's, since the
// web's host has none of it.
import {
  type Diagnostic,
  extensions,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from "vscode";
import type { Inside } from "../../../extension/src/extension.js";

/** Tests by what they show. */
export type Tests = Readonly<Record<string, () => Promise<void>>>;

/** The workspace's folder. */
export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (!first) throw new Error("no folder is open");
  return first.uri;
}

/** A file's place in the workspace. */
export const at = (path: string): Uri => Uri.joinPath(folder(), path);

export async function write(path: string, text: string): Promise<Uri> {
  const uri = at(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  // a document that is still open from before hears of it later
  const isOpen = ({ uri: one }: TextDocument) => one.toString() === uri.toString();
  await until(`${path} as it was written`, () =>
    workspace.textDocuments.filter(isOpen).every((one) => one.getText() === text),
  );
  return uri;
}

export async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(at(path)));
}

export async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths) await workspace.fs.delete(at(path), { recursive: true }).then(undefined, () => undefined);
}

export const exists = async (path: string): Promise<boolean> => {
  const stat = await workspace.fs.stat(at(path)).then(undefined, () => undefined);
  return stat !== undefined;
};

/** What the extension shows to tests. */
export async function inside(): Promise<Inside> {
  const extension = extensions.getExtension<Inside | undefined>("keystow.keystow-vscode");
  const api = await extension?.activate();
  if (!api) throw new Error("the extension is not in a test");
  return api;
}

/** Writes a file and shows it in an editor. */
export async function open(path: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(await write(path, text));
  await window.showTextDocument(document);
  return document;
}

/** Types a text at an offset. */
export async function type(document: TextDocument, offset: number, text: string): Promise<void> {
  await replace(document, offset, offset, text);
}

export async function replace(document: TextDocument, start: number, end: number, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await workspace.applyEdit(edit))) throw new Error("the edit was refused");
}

/** Our diagnostics of a document. */
const marks = (uri: Uri): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === "Keystow");

/** Waits until a document has so many diagnostics of ours, and gives them. */
export const marked = (uri: Uri, count: number): Promise<readonly Diagnostic[]> =>
  until(
    `${count} diagnostics of ${uri.path}, not ${marks(uri).length}`,
    () => marks(uri).length === count && marks(uri),
  );

/** What stands in a document at a range. */
export const textAt = (document: TextDocument, { start, end }: Range): string =>
  document.getText(new Range(new Position(start.line, start.character), new Position(end.line, end.character)));

/** Waits until something is there: VS Code answers when it likes. */
export async function until<Value>(
  what: string,
  look: () => Value | Promise<Value>,
  limit = 8000,
): Promise<Exclude<Value, false | undefined>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await look();
    if (value !== false && value !== undefined) return value as Exclude<Value, false | undefined>;
    if (Date.now() > end) throw new Error(`in vain waited for ${what}`);
    await pause(25);
  }
}

/** @param time in milliseconds */
export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

export function equal(actual: unknown, expected: unknown): void {
  const [shown, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (shown !== wanted) throw new Error(`expected ${wanted}\nbut it is ${shown}`);
}

export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

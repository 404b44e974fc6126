// What somebody has asked to see of `.env` files: all of a file, or the value in which the cursor was put.
import { commands, type TextEditor, type Uri, workspace } from "vscode";

export interface Revealed {
  /** Shows all of a file, or no longer. */
  set(uri: Uri, isRevealed: boolean): void;
  /** Whether all of a file is shown: by the command, or since the setting says so. */
  isAll(uri: Uri): boolean;
  /** Somebody has moved an editor's cursor: where it stands in a document that has just been opened asks for nothing. */
  moved(editor: TextEditor): void;
  /** An editor, or none, is in front now: whoever leaves one conceals what the cursor showed. */
  entered(editor: TextEditor | undefined): void;
  /** Where the cursors are that ask for a value, as UTF-16 offsets. What is merely selected is not shown. */
  cursors(editor: TextEditor): readonly number[];
  /** Tells menus which of the files that are seen are concealed, and which are not. */
  tell(seen: readonly Uri[]): void;
}

export function createRevealed(): Revealed {
  const files = new Set<string>();
  let asking: TextEditor | undefined;
  const isAll = (uri: Uri) =>
    files.has(uri.toString()) || workspace.getConfiguration("keystow", uri).get("env.conceal") === false;
  return {
    isAll,
    set(uri, isRevealed) {
      const key = uri.toString();
      if (isRevealed) files.add(key);
      else {
        files.delete(key);
        // some other document may have been closed behind it
        if (asking?.document.uri.toString() === key) asking = undefined;
      }
    },
    moved(editor) {
      asking = editor;
    },
    entered(editor) {
      if (editor !== asking) asking = undefined;
    },
    cursors: (editor) =>
      editor === asking ? editor.selections.map(({ active }) => editor.document.offsetAt(active)) : [],
    tell(seen) {
      // in a remote window, menus know a file by another scheme than extensions: its path is the same
      const names = (uris: readonly Uri[]) => uris.flatMap((uri) => [uri.toString(), uri.path]);
      void commands.executeCommand("setContext", "keystow.env.concealed", names(seen.filter((uri) => !isAll(uri))));
      void commands.executeCommand("setContext", "keystow.env.revealed", names(seen.filter(isAll)));
    },
  };
}

// Files that a paste changes besides the document are saved once they hold what they were to hold: a value that is in no
// file yet is one crash away from lost. Nothing is saved if the paste is not taken.
import { Disposable, type TextDocument, type Uri, workspace } from "vscode";
import { isSameText } from "../project/same-text.js";

/** So often, and this long apart in milliseconds, a file is tried to be saved. */
const ATTEMPTS = 40;
const PAUSE = 50;

export interface SaveAfter {
  /** Waits for a file to have a text. */
  expect(uri: Uri, text: string): void;
  dispose(): void;
}

export function createSaveAfter(): SaveAfter {
  const expected = new Map<string, string>();
  const look = (document: TextDocument) => {
    // with each keystroke anywhere: a text is made only of what is waited for
    if (expected.size === 0) return;
    const key = document.uri.toString();
    const text = expected.get(key);
    if (text === undefined || !isSameText(document.getText(), text)) return;
    expected.delete(key);
    void saveSoon(document);
  };
  const listener = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document }) => {
      look(document);
    }),
  );
  return {
    expect(uri, text) {
      expected.set(uri.toString(), text);
    },
    dispose() {
      listener.dispose();
    },
  };
}

/** The edit is still under way when its change is told: the file may be neither dirty nor free to be saved yet. */
async function saveSoon(document: TextDocument): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS && !document.isClosed; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (document.isDirty && (await document.save())) return;
  }
}

// The light bulb, as a test asks for it.
import { type CodeAction, CodeActionKind, commands, Range, type TextDocument } from "vscode";

/** So many have their edits, as the chosen one has. */
const RESOLVED = 20;

/** The quick fixes of a place as they are now: none where VS Code gives up, since the document has just changed. */
export async function actionsAt({ uri }: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  return commands
    .executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      range,
      CodeActionKind.QuickFix.value,
      RESOLVED,
    )
    .then(undefined, () => []);
}

/** Where a text stands first. */
export function placeOf(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

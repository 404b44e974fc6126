// Opens a file where it refers to a stored key.
import { l10n, Range, Uri, window, workspace } from "vscode";

export async function openUse(place: string, name: string): Promise<void> {
  const uri = Uri.parse(place);
  try {
    const document = await workspace.openTextDocument(uri);
    const start = document.getText().indexOf(name);
    const selection = new Range(
      document.positionAt(Math.max(start, 0)),
      document.positionAt(start + (start < 0 ? 1 : name.length)),
    );
    await window.showTextDocument(document, { selection });
  } catch {
    void window.showWarningMessage(l10n.t("Keystow: {0} is not there any more.", workspace.asRelativePath(uri)));
  }
}

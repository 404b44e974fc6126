// The variables that open documents read, each text read again only when it has changed: the light bulb asks with each
// move of the cursor.
import { type TextDocument, workspace } from "vscode";

type VariablesIn = typeof import("@keystow/detector/remediation").variablesIn;

/** Longer documents are not searched, in UTF-16 units. */
const LONGEST = 1_000_000;

const known = new WeakMap<TextDocument, { readonly version: number; readonly names: ReadonlySet<string> }>();

/** The names that each open document reads. */
export function openVariables(
  variablesIn: VariablesIn,
): readonly { readonly document: TextDocument; readonly names: ReadonlySet<string> }[] {
  return workspace.textDocuments.map((document) => {
    const { version } = document;
    const before = known.get(document);
    if (before?.version === version) return { document, names: before.names };
    const text = document.getText();
    const names = text.length > LONGEST ? new Set<string>() : variablesIn(text);
    known.set(document, { version, names });
    return { document, names };
  });
}

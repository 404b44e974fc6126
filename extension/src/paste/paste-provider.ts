// Pasting a key offers the reference instead: the value goes to `.env`. Plain paste stays one keystroke away.
import {
  type DataTransfer,
  type DocumentPasteEditProvider,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  Range,
  type TextDocument,
  Uri,
  workspace,
  type WorkspaceEdit,
} from "vscode";
import { planFixOf } from "../fixes/plan-fix.js";
import { workspaceEdit } from "../fixes/workspace-edit.js";
import { contextOf } from "../scope/file-of.js";
import type { Scopes } from "../scope/scopes.js";
import type { SaveAfter } from "./save-after.js";
import { referencePaste, tryPaste } from "./plan-paste.js";

const PLAIN = "text/plain";

export const PASTE_KIND = DocumentDropOrPasteEditKind.Text.append("keystow", "reference");
export const PASTE_TYPES = [PLAIN];

export function createPasteProvider(scopes: Scopes, saving: SaveAfter): DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, data, _, token) {
      const [range] = ranges;
      if (!range || ranges.length > 1 || !workspace.isTrusted) return undefined;
      const planned = await referenceEdit(document, range, data, { scopes, saving });
      if (!planned || token.isCancellationRequested) return undefined;
      // nothing is inserted: quotes around the place go as well, and edits may not touch
      const edit = new DocumentPasteEdit("", l10n.t("Paste as {0}", planned.reference), PASTE_KIND);
      edit.additionalEdit = planned.edit;
      return [edit];
    },
  };
}

/** What is done instead of inserting a key at a place: the reference there, and its value into `.env`. */
export interface ReferenceEdit {
  readonly reference: string;
  readonly edit: WorkspaceEdit;
}

export async function referenceEdit(
  document: TextDocument,
  range: Range,
  data: DataTransfer,
  { scopes, saving }: { readonly scopes: Scopes; readonly saving: SaveAfter },
): Promise<ReferenceEdit | undefined> {
  const clipboard = await data.get(PLAIN)?.asString();
  if (clipboard === undefined || (await scopes.isExcluded(document))) return undefined;
  const replaced = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const { detector } = await scopes.of(document);
  for (const tried of tryPaste(document.getText(), replaced, clipboard, detector, contextOf(document))) {
    const fix = await planFixOf(document, tried.text, tried.findings, scopes);
    const code = fix?.plan.changes.find(({ role, path }) => role === "code" && path === fix.path);
    const paste = code && referencePaste(code, tried, replaced);
    if (!fix || !paste) continue;
    const edit = workspaceEdit(fix, document, "others");
    for (const { start, end, text } of paste.edits) {
      edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
    }
    for (const { path, after } of fix.plan.changes) {
      if (path !== fix.path) saving.expect(Uri.joinPath(fix.top, path), after);
    }
    return { reference: paste.reference, edit };
  }
  return undefined;
}

// A key that is dragged into a text is offered as the reference; dropping the text as it is stays in the list.
import { DocumentDropEdit, type DocumentDropEditProvider, l10n, Range, workspace } from "vscode";
import type { Scopes } from "../scope/scopes.js";
import { PASTE_KIND, PASTE_TYPES, referenceEdit } from "./paste-provider.js";
import type { SaveAfter } from "./save-after.js";

export const DROP_TYPES = PASTE_TYPES;

export function createDropProvider(scopes: Scopes, saving: SaveAfter): DocumentDropEditProvider {
  return {
    async provideDocumentDropEdits(document, position, data, token) {
      if (!workspace.isTrusted) return undefined;
      const planned = await referenceEdit(document, new Range(position, position), data, { scopes, saving });
      if (!planned || token.isCancellationRequested) return undefined;
      const edit = new DocumentDropEdit("", l10n.t("Insert as {0}", planned.reference), PASTE_KIND);
      edit.additionalEdit = planned.edit;
      return edit;
    },
  };
}

// `Explain`: why the value at the cursor is reported, or why it is not, in a preview beside. The value is not in it.
import { createLocator, explainLine } from "@keystow/detector";
import { commands, Disposable, EventEmitter, l10n, type TextDocument, Uri, window, workspace } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { findKey, type KeyArgument } from "../fixes/commands.js";
import { contextOf } from "../scope/file-of.js";
import type { Scopes } from "../scope/scopes.js";
import { type Explained, explanationText } from "./explanation-text.js";

export const EXPLAIN = "keystow.explain";

const SCHEME = "keystow-explain";

/** The one document that explanations are shown in, the last one at a time. */
const place = () => Uri.from({ scheme: SCHEME, path: `/${l10n.t("Why")}.md` });

/** Registers the command, and the document that it shows. */
export function registerExplain(findings: Findings, scopes: Scopes): Disposable {
  const changed = new EventEmitter<Uri>();
  let text = "";
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    commands.registerCommand(EXPLAIN, async (key?: KeyArgument) => {
      const target = key ? await ofKey(key, findings) : atCursor();
      if (!target) {
        void window.showInformationMessage(l10n.t("Keystow: put the cursor on a value to explain it."));
        return undefined;
      }
      const { detector } = await scopes.of(target.document);
      text = explanationText(explainAt(target, detector), (said) => detector.redact(said), l10n.t);
      changed.fire(place());
      await showText();
      return text;
    }),
  );
}

interface Target {
  readonly document: TextDocument;
  readonly offset: number;
}

async function ofKey(key: KeyArgument, findings: Findings): Promise<Target | undefined> {
  const found = await findKey(key, findings);
  return found && { document: found.document, offset: found.finding.span.start };
}

function atCursor(): Target | undefined {
  const { document, selection } = window.activeTextEditor ?? {};
  return document && selection && { document, offset: document.offsetAt(selection.start) };
}

/** What stands at the offset; where that is nothing, what else stands on its line. */
function explainAt({ document, offset }: Target, detector: Parameters<typeof explainLine>[0]): readonly Explained[] {
  const text = document.getText();
  const context = contextOf(document);
  const locator = createLocator(text);
  const here = detector.explain(text, offset, context);
  const all =
    here.outcome === "nothing" ? (explainLine(detector, text, locator.locate(offset).line, context) ?? [here]) : [here];
  return all.map((explanation) => {
    const { start, end } = explanation.span ?? { start: offset, end: offset };
    const path = workspace.asRelativePath(document.uri);
    return { explanation, place: `${path}:${locator.locate(start).line}`, value: text.slice(start, end) };
  });
}

/** As a preview; as text where there is none. */
async function showText(): Promise<void> {
  await commands.executeCommand("markdown.showPreviewToSide", place()).then(undefined, async () => {
    await window.showTextDocument(await workspace.openTextDocument(place()), { preview: true });
  });
}

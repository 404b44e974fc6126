// Values of `.env` files are not shown until somebody asks for them: one by putting the cursor into it, all of a file by a
// command. It is done in the very turn in which the editor tells of a document, so that little of it is ever drawn.
import { commands, Disposable, Range, type TextDocument, type TextEditor, type Uri, window, workspace } from "vscode";
import { createDebouncer } from "../diagnostics/debounce.js";
import type { Findings } from "../diagnostics/findings.js";
import { concealedIn, concealmentOf, type TextOfFile } from "./concealed-document.js";
import type { ConcealedSpan } from "./concealed-spans.js";
import { createDecorations } from "./decorations.js";
import { createRevealed } from "./revealed.js";

/** A text of more lines is read again when typing pauses, and decorated where it is seen. */
const LARGE = 3000;
/** That pause, in milliseconds. */
const QUIET = 100;
/** So many lines around those that are seen are decorated as well. */
const MARGIN = 300;

export interface Concealment {
  /** What an editor does not show. */
  concealedIn(editor: TextEditor): readonly ConcealedSpan[];
  dispose(): void;
}

/** Conceals values until it is disposed of. */
export function concealValues(findings: Findings): Concealment {
  const decorations = createDecorations();
  const revealed = createRevealed();
  const known = new WeakMap<TextDocument, { readonly version: number; readonly spans: readonly ConcealedSpan[] }>();
  const spansOf = (document: TextDocument): readonly ConcealedSpan[] => {
    if (revealed.isAll(document.uri)) return [];
    const before = known.get(document);
    if (before?.version === document.version) return before.spans;
    const spans = concealedIn(fileOf(document), () => findings.of(document));
    known.set(document, { version: document.version, spans });
    return spans;
  };
  const wantedIn = (editor: TextEditor) => {
    const cursors = revealed.cursors(editor);
    const isAsked = ({ start, end }: ConcealedSpan) => cursors.some((cursor) => start <= cursor && cursor <= end);
    return spansOf(editor.document).filter((span) => !isAsked(span));
  };
  const painted = new WeakSet<TextEditor>();
  const paint = (editor: TextEditor) => {
    const { document } = editor;
    // one that was painted may have become something else
    if (concealmentOf(fileOf(document)) !== undefined) painted.add(editor);
    else if (!painted.has(editor)) return;
    const spans = wantedIn(editor);
    decorations.paint(editor, isLarge(document) ? spans.filter(nearby(editor)) : spans);
  };
  const paintAll = () => {
    window.visibleTextEditors.forEach(paint);
    const isOurs = ({ document }: TextEditor) => concealmentOf(fileOf(document)) !== undefined;
    revealed.tell(window.visibleTextEditors.filter(isOurs).map(({ document }) => document.uri));
  };
  const paintDocument = (document: TextDocument) => {
    window.visibleTextEditors.filter((editor) => editor.document === document).forEach(paint);
  };
  const later = createDebouncer<TextDocument>(paintDocument, QUIET);
  const set =
    (isRevealed: boolean) =>
    (uri: Uri | undefined = window.activeTextEditor?.document.uri) => {
      if (uri) revealed.set(uri, isRevealed);
      paintAll();
    };
  paintAll();
  const disposable = Disposable.from(
    decorations,
    later,
    commands.registerCommand("keystow.env.reveal", set(true)),
    commands.registerCommand("keystow.env.conceal", set(false)),
    window.onDidChangeVisibleTextEditors(paintAll),
    window.onDidChangeActiveTextEditor((editor) => {
      revealed.entered(editor);
      paintAll();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      if (concealmentOf(fileOf(textEditor.document)) === undefined) return;
      if (kind !== undefined) revealed.moved(textEditor);
      paint(textEditor);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isLarge(textEditor.document)) paint(textEditor);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isLarge(document)) later.schedule(document);
      else paintDocument(document);
    }),
    // also told when a document gets another language
    workspace.onDidOpenTextDocument(paintAll),
    workspace.onDidCloseTextDocument(({ uri }) => {
      revealed.set(uri, false);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("keystow.env.conceal")) paintAll();
    }),
    findings.onDidScan((document) => {
      if (concealmentOf(fileOf(document)) !== "keys") return;
      known.delete(document);
      paintDocument(document);
    }),
  );
  return {
    concealedIn: wantedIn,
    dispose() {
      disposable.dispose();
    },
  };
}

const fileOf = (document: TextDocument): TextOfFile => ({
  path: document.uri.path,
  languageId: document.languageId,
  isUntitled: document.isUntitled,
  getText: () => document.getText(),
});

const isLarge = ({ lineCount }: TextDocument) => lineCount > LARGE;

function nearby({ document, visibleRanges }: TextEditor): (span: ConcealedSpan) => boolean {
  const seen = visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(start.with(Math.max(0, start.line - MARGIN), 0)),
    end: document.offsetAt(document.validateRange(new Range(end, end.translate(MARGIN))).end),
  }));
  return (span) => seen.some(({ start, end }) => start <= span.end && span.start <= end);
}

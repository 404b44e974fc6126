// How a concealed value looks. It keeps its room in the line, so that nothing moves when it is shown; over it stands a mask
// that does not tell its length. Selections, squiggles and the cursor are drawn below the text and stay visible.
import { Disposable, Range, type TextDocument, type TextEditor, ThemeColor, window } from "vscode";
import type { ConcealedSpan } from "./concealed-spans.js";

/** Drawn over the value: it takes no room of its own. */
const mask = (contentText: string) => ({ contentText, width: "0", color: new ThemeColor("editorCodeLens.foreground") });

/** Shorter values, with a comment behind them, have a shorter mask. In UTF-16 units. */
const MASK = "\u2022".repeat(6);

export interface Decorations {
  /** Shows masks in place of these stretches, and everything else. */
  paint(editor: TextEditor, spans: readonly ConcealedSpan[]): void;
  dispose(): void;
}

export function createDecorations(): Decorations {
  const value = window.createTextEditorDecorationType({ opacity: "0", before: mask(MASK) });
  const short = window.createTextEditorDecorationType({ opacity: "0", before: mask("\u2022") });
  const isShort = ({ start, end, isFollowed }: ConcealedSpan) => isFollowed && end - start < MASK.length;
  const both = Disposable.from(value, short);
  return {
    paint(editor, spans) {
      const ranges = (some: readonly ConcealedSpan[]) => some.map((span) => rangeOf(editor.document, span));
      editor.setDecorations(value, ranges(spans.filter((span) => !isShort(span))));
      editor.setDecorations(short, ranges(spans.filter(isShort)));
    },
    dispose() {
      both.dispose();
    },
  };
}

const rangeOf = (document: TextDocument, { start, end }: ConcealedSpan) =>
  new Range(document.positionAt(start), document.positionAt(end));

// How many columns of a terminal a text takes, and cutting it to fit. Expects escaped text: see escape.ts.

let segmenter: Intl.Segmenter | undefined;

/** The text's user-perceived characters, each with its width in columns. */
function* graphemes(text: string): Generator<{ readonly text: string; readonly width: number }> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield { text: segment, width: widthOf(segment) };
}

/** The expressions are in here because they take long to make, and most output is ASCII. */
function widthOf(grapheme: string): number {
  // East Asian wide and full-width blocks and emoji, as terminals draw them: https://www.unicode.org/reports/tr11/
  const wide =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
  if (wide.test(grapheme)) return 2;
  return /^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme) ? 0 : 1;
}

/** The width of a text in terminal columns. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += grapheme.width;
  return width;
}

/** The text, or as much of it as fits into `columns` with an ellipsis at its end. */
export function shorten(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const grapheme of graphemes(text)) {
    if (width + grapheme.width > columns) break;
    kept += grapheme.text;
    width += grapheme.width;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with spaces after it, up to `columns`. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

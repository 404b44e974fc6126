// File names and other foreign text, made safe to print: nothing in them can move the cursor or fake a line.

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text on one line, with every character that a terminal would act upon written as an escape. */
export function escapeControls(text: string): string {
  return PLAIN.test(text) ? text : escapeUnsafe(text);
}

/** What nearly all text is: the other expression takes a third of a millisecond before it is first used. */
const PLAIN = /^[\x20-\x7e]*$/;

function escapeUnsafe(text: string): string {
  // controls, bidirectional overrides, line separators and lone surrogates
  const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
  return text.replace(unsafe, (one) => NAMED[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// File names and other foreign text, made safe to print: nothing in them can move the cursor or fake a line.

// Controls, bidirectional overrides, line separators and lone surrogates.
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text on one line, with every character that a terminal would act upon written as an escape. */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, (unsafe) => NAMED[unsafe] ?? `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

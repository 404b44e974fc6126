// Where a token begins and ends. A key that is cut out of a longer word is no key, but an escape
// sequence before it (`\n`, `%3D`, `\u003d`, an ANSI colour) is not part of the word.

const WORD = /[0-9A-Za-z]/;
// Each alternative is short and tied to the end, so this looks at a dozen characters at most.
const ESCAPE_BEFORE = /(?:\\[abefnrtv0]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\[[0-9;]{0,8}m)$/;

/** Whether a token may begin at `start`. */
export function isTokenStart(text: string, start: number): boolean {
  if (start === 0 || !WORD.test(text.charAt(start - 1))) return true;
  return ESCAPE_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether a token may end before `end`: what follows is not in `alphabet`, which tokens of its kind consist of. */
export function isTokenEnd(text: string, end: number, alphabet: RegExp): boolean {
  return end >= text.length || !alphabet.test(text.charAt(end));
}

/** Where a token that ends before `end` ends without Markdown's emphasis: `_token_` and `__token__`. */
export function withoutEmphasis(text: string, start: number, end: number): number {
  let marks = 0;
  while (marks < 2 && text[start - 1 - marks] === "_" && text[end - 1 - marks] === "_") marks++;
  return end - marks;
}

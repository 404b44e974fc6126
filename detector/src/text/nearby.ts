// What stands near a place: the words that decide which provider a value belongs to.

/** How far a provider's name or host reaches, in characters: about ten lines of code. */
export const NEARBY = 480;

/** Lower-cased text around a span, at most {@link NEARBY} characters on each side, without the span itself. */
export function nearby(text: string, span: { readonly start: number; readonly end: number }): string {
  const before = text.slice(Math.max(0, span.start - NEARBY), span.start);
  const after = text.slice(span.end, span.end + NEARBY);
  return `${before}\n${after}`.toLowerCase();
}

// Lines of a text, around a place.

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** Where the line of an offset ends: before its line feed. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

/** Where the line behind that of an offset begins. */
export const nextLine = (text: string, offset: number): number => Math.min(lineEnd(text, offset) + 1, text.length);

/** The line ends that a text has. */
export const lineEndOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? "\n";

// Quoting for POSIX sh. May not be used for any other shell.

/** A word that sh reads back as exactly this text. The text must hold no NUL: no shell can hold one. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

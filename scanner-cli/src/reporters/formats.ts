// The names of the formats. Apart from the reporters, so that reading the command line loads none of them.

/** All formats, the default first. */
export const formats = ["stylish", "json", "sarif"] as const;

export type Format = (typeof formats)[number];

/** Whether a word names a format. */
export function isFormat(word: string): word is Format {
  return (formats as readonly string[]).includes(word);
}

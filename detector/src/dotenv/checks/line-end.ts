// Where a line ends.

/** The offset of the first line end at or behind an offset, or the text's length. */
export function lineEnd(text: string, at: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}

// Whether two texts of a file are the same to an editor, which gives all lines the same end: a new file's lines may end
// otherwise than they were written, and a file's own ends are evened out when it is opened. It may not import `vscode`.

/** @param one `undefined` where there is no file, as for the other */
export function isSameText(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || withLineFeeds(one) === withLineFeeds(other);
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, "\n");

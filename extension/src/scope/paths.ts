// Paths of URIs: never of the disk, since there may be none.
import type { Uri } from "vscode";

/** The `/`-separated path of a file from a folder; `undefined` if it is not inside. */
export function pathInside(folder: Uri, file: Uri): string | undefined {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  const base = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return file.path.startsWith(base) ? file.path.slice(base.length) : undefined;
}

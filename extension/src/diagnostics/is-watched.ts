// Which documents are looked at: what people write, not what the editor shows them.
// It may not import `vscode`.

/** Longer documents are passed over, so that opening one never stalls the editor. In UTF-16 units. */
export const MAX_LENGTH = 10_000_000;

/** Files, unsaved files, files of a remote window and cells of notebooks. */
const SCHEMES: ReadonlySet<string> = new Set(["file", "untitled", "vscode-remote", "vscode-notebook-cell"]);

/**
 * Whether documents of a URI scheme are watched: the common ones, and whatever the workspace's own folders have.
 * Output panels, diffs, settings and the like are not.
 */
export function isWatched(scheme: string, folderSchemes: readonly string[]): boolean {
  return SCHEMES.has(scheme) || folderSchemes.includes(scheme);
}

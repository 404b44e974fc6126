// What the editor's own setting `files.exclude` hides.
import { languages, RelativePattern, type TextDocument, type Uri, workspace, type WorkspaceFolder } from "vscode";

/** Tells whether a file or folder of a workspace folder is hidden; the setting is read once. */
export function hiddenIn(folder: WorkspaceFolder): (uri: Uri) => boolean {
  const hidden: unknown = workspace.getConfiguration("files", folder).get("exclude");
  if (typeof hidden !== "object" || hidden === null) return () => false;
  const globs = Object.entries(hidden).flatMap(([glob, value]) => (value === true ? [glob, `${glob}/**`] : []));
  const selectors = globs.map((glob) => ({ pattern: new RelativePattern(folder, glob) }));
  // of a document a pattern sees the URI alone, so that there need not be one
  return (uri) => selectors.some((selector) => languages.match(selector, { uri, languageId: "" } as TextDocument) > 0);
}

// Values to `.env`, names to its template, and `.env` to `.gitignore`.
import { appended, setEntries } from "../dotenv/set-entries.js";
import { parseEnv } from "../dotenv/document.js";
import type { TextEdit } from "../scans/document-scan.js";
import { isEnvTemplate } from "./env-files.js";
import { applyEdits, type FileChange } from "./changes.js";
import type { Project, ProjectFile } from "./project.js";

/** A variable, and the file that is to hold it. */
export interface Entry {
  readonly file: string;
  readonly name: string;
  readonly value: string;
}

export interface Stored {
  readonly changes: readonly FileChange[];
  /** Files that hold keys and that git tracks: it should stop to. */
  readonly untrack: readonly string[];
}

/**
 * The changes that keep entries.
 *
 * @param files others that hold keys, and have to be kept out of git
 * @returns why it cannot be, if a value or a file does not allow it
 */
export function storeEntries(
  entries: readonly Entry[],
  project: Project,
  files: readonly string[] = [],
): Stored | { readonly refused: string } {
  const changes: FileChange[] = [];
  const envFiles = [...new Set(entries.map(({ file }) => file))];
  for (const path of envFiles) {
    const before = project.envFiles.find((file) => file.path === path)?.text;
    const set = setEntries(
      before ?? "",
      entries.filter(({ file }) => file === path),
    );
    if ("refused" in set) return { refused: set.refused };
    changes.push(...changed(path, "env", before, set.edits));
  }
  changes.push(...templateChanges(entries, project));
  const secretFiles = [...new Set([...envFiles, ...files])];
  return {
    changes: [...ignoreChanges(secretFiles, project), ...changes],
    untrack: secretFiles.filter((path) => project.trackedFiles.has(path)),
  };
}

function changed(
  path: string,
  role: FileChange["role"],
  before: string | undefined,
  edits: readonly TextEdit[],
): readonly FileChange[] {
  if (edits.length === 0) return [];
  return [{ path, role, before, after: applyEdits(before ?? "", edits), edits }];
}

/** The template that the project has, else a new `.env.example`, gets the names that it lacks. */
function templateChanges(entries: readonly Entry[], { envFiles, folder }: Project): readonly FileChange[] {
  const template: ProjectFile | undefined = envFiles.find(({ path }) => isEnvTemplate(path));
  const known = new Set(parseEnv(template?.text ?? "").entries.map(({ name }) => name));
  const names = [...new Set(entries.map(({ name }) => name))].filter((name) => !known.has(name));
  if (names.length === 0) return [];
  const edit = appended(
    template?.text ?? "",
    names.map((name) => `${name}=`),
  );
  return changed(template?.path ?? `${folder}.env.example`, "template", template?.text, [edit]);
}

/** The package's own `.gitignore` where it has one, else that of the top, gets the names of files that git would take. */
function ignoreChanges(files: readonly string[], { folder, ignoreFiles, isIgnored }: Project): readonly FileChange[] {
  const own = ignoreFiles.find(({ path }) => path === `${folder}.gitignore`);
  const file = own ?? ignoreFiles.find(({ path }) => path === ".gitignore");
  const lines = (file?.text ?? "").split(/\r?\n/);
  const wanted = files.filter((path) => !isIgnored(path)).map((path) => path.slice(path.lastIndexOf("/") + 1));
  const missing = [...new Set(wanted)].filter((name) => !isListed(name, lines));
  if (missing.length === 0) return [];
  return changed(file?.path ?? ".gitignore", "ignore", file?.text, [appended(file?.text ?? "", missing)]);
}

/** Whether lines of a `.gitignore` name a file, and none below takes that back: the last one that fits counts. */
function isListed(name: string, lines: readonly string[]): boolean {
  const takesBack = (line: string) => /^!.*[*?[]/.test(line) || (line.startsWith("!") && lastPart(line) === name);
  return lines.lastIndexOf(name) > lines.findLastIndex(takesBack);
}

const lastPart = (line: string) => line.slice(Math.max(line.lastIndexOf("/"), 0) + 1).trimEnd();

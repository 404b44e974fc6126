// Walks a folder as the scanner does where git does not answer: what ignore files name is not entered, a nested repository
// has rules of its own, and links are not followed. It may not import `vscode`.
import { inBytes, isIgnored, type IgnoreRules, NO_IGNORE_RULES, withIgnoreFile } from "@keystow/detector";

export interface Entry {
  readonly name: string;
  /** `other`: a link, or what has no text. */
  readonly kind: "file" | "folder" | "other";
}

/** The folder that is walked. Paths are relative to it, `/`-separated; those of folders are empty or end in `/`. */
export interface Tree {
  /** `undefined` where a folder cannot be listed. */
  list(folder: string): Promise<readonly Entry[] | undefined>;
  /** A file's text; empty if there is none. */
  read(file: string): Promise<string>;
  /** Whether the editor hides a file or folder; a folder's path has no `/` at its end here. */
  isHidden(path: string): boolean;
}

/** Rules that hold from a folder down. */
export interface Rules {
  readonly rules: IgnoreRules;
  /** The walked folder's path from where the rules' paths begin: empty, or ending in `/`. */
  readonly prefix: string;
}

export interface WalkRules {
  /** Those of git, from above the walked folder. */
  readonly git: Rules;
  /** Those of ours, which hold in nested repositories as well. */
  readonly own: readonly Rules[];
}

/** What a walk tells besides the files. */
export interface WalkListener {
  /** A folder cannot be listed. */
  failed(folder: string): void;
  /** Git ignores a file or a folder, and nothing else takes it out. Folders end in `/`. */
  ignored(path: string): void;
}

/** Yields the files that are to be scanned. */
export async function* walkedFiles(
  tree: Tree,
  { git, own }: WalkRules,
  listener: WalkListener,
): AsyncGenerator<string> {
  const pending: { readonly folder: string; readonly rules: IgnoreRules }[] = [{ folder: "", rules: git.rules }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { folder } = next;
    const entries = await tree.list(folder);
    if (!entries) {
      listener.failed(folder);
      continue;
    }
    const rules = await rulesIn(tree, folder, entries, next.rules, git.prefix);
    const folders: typeof pending = [];
    for (const { name, kind } of entries) {
      const entry = kind === "folder" ? `${name}/` : name;
      if (kind === "other" || name === ".git" || isOut(own, folder, entry) || tree.isHidden(folder + name)) continue;
      if (isOut([{ rules, prefix: git.prefix }], folder, entry)) listener.ignored(folder + entry);
      else if (kind === "file") yield folder + name;
      else folders.push({ folder: folder + entry, rules });
    }
    pending.push(...folders.reverse());
  }
}

/** Whether one of several sets of rules takes an entry of a folder out. */
export const isOut = (sets: readonly Rules[], folder: string, entry: string) =>
  sets.some(({ rules, prefix }) => isIgnored(rules, inBytes(prefix + folder), inBytes(entry)));

async function rulesIn(
  tree: Tree,
  folder: string,
  entries: readonly Entry[],
  outer: IgnoreRules,
  prefix: string,
): Promise<IgnoreRules> {
  const isNested = folder !== "" && entries.some(({ name }) => name === ".git");
  const inherited = isNested ? NO_IGNORE_RULES : outer;
  // git, too, reads no .gitignore through a link
  if (!entries.some(({ name, kind }) => name === ".gitignore" && kind === "file")) return inherited;
  return withIgnoreFile(inherited, inBytes(prefix + folder), inBytes(await tree.read(`${folder}.gitignore`)));
}

/**
 * The rules of git that hold in a folder, of the ignore files above it.
 *
 * @param path of the folder from the repository's top: empty, or ending in `/`
 * @param inClone what is ignored in this clone alone
 * @param read the ignore file of a folder on the way, by the folder's path
 */
export async function gitRulesAt(
  path: string,
  inClone: string,
  read: (folder: string) => Promise<string>,
): Promise<Rules> {
  let rules = withIgnoreFile(NO_IGNORE_RULES, "", inBytes(inClone));
  for (const [inside, name] of stepsTo(path)) {
    rules = withIgnoreFile(rules, inBytes(inside), inBytes(await read(inside)));
    // what is opened though git ignores it has only its own rules
    if (isIgnored(rules, inBytes(inside), inBytes(`${name}/`))) return { rules: NO_IGNORE_RULES, prefix: path };
  }
  return { rules, prefix: path };
}

/** Patterns of ours for a folder; `undefined` if they take out all of it. */
export function ownRulesAt(path: string, text: string): Rules | undefined {
  const rules = withIgnoreFile(NO_IGNORE_RULES, "", inBytes(text));
  const isAllOut = stepsTo(path).some(([inside, name]) => isIgnored(rules, inBytes(inside), inBytes(`${name}/`)));
  return isAllOut ? undefined : { rules, prefix: path };
}

/** Each folder on the way with the name of the next: `a/b/` is `["", "a"], ["a/", "b"]`. */
export function stepsTo(path: string): readonly (readonly [string, string])[] {
  const names = path.split("/").filter((name) => name !== "");
  return names.map((name, index) => [
    names
      .slice(0, index)
      .map((one) => `${one}/`)
      .join(""),
    name,
  ]);
}

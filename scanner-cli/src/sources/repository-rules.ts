// The ignore rules around a folder of a repository, for where git's own list
// will not do: those of the folders above it, the
// repository's info/exclude and the user's own excludes file. May not be needed where that list does.
import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { inBytes } from "./byte-name.js";
import { isIgnored, NO_IGNORE_RULES, withIgnoreFile, type IgnoreRules } from "@keystow/detector";
import { slashed } from "./shown-path.js";
import type { OuterRules } from "./walked-entries.js";

/**
 * The rules that hold in a folder; `undefined` if it lies in no repository, or is ignored there and only its own count.
 *
 * @param folder absolute
 * @param env where the user's folders are named
 */
export function repositoryRules(folder: string, env: NodeJS.ProcessEnv): OuterRules | undefined {
  const top = repositoryTop(folder);
  if (top === undefined) return undefined;
  const user = withFile(NO_IGNORE_RULES, "", userExcludes(env));
  let rules = withFile(user, "", join(commonFolder(join(top, ".git")), "info", "exclude"));
  let inside = "";
  for (const name of inBytes(slashed(relative(top, folder)))
    .split("/")
    .filter(Boolean)) {
    rules = withFile(rules, inside, join(top, inside, ".gitignore"));
    if (isIgnored(rules, inside, `${name}/`)) return undefined;
    inside += `${name}/`;
  }
  return { rules, prefix: inside };
}

function repositoryTop(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  return dirname(folder) === folder ? undefined : repositoryTop(dirname(folder));
}

/** What all work trees of a repository share: https://git-scm.com/docs/gitrepository-layout */
function commonFolder(git: string): string {
  const [, linked] = /^gitdir: (.+)/.exec(readIfThere(git)) ?? [];
  const folder = linked === undefined ? git : resolve(dirname(git), linked);
  const common = readIfThere(join(folder, "commondir")).trimEnd();
  return common === "" ? folder : resolve(folder, common);
}

/** The default of core.excludesFile, whose own value takes git to know: https://git-scm.com/docs/gitignore */
function userExcludes({ XDG_CONFIG_HOME = "", HOME }: NodeJS.ProcessEnv): string {
  const folder = XDG_CONFIG_HOME === "" ? join(HOME ?? homedir(), ".config") : XDG_CONFIG_HOME;
  return join(folder, "git", "ignore");
}

function withFile(outer: IgnoreRules, base: string, file: string): IgnoreRules {
  return withIgnoreFile(outer, base, readIfThere(file, "latin1"));
}

/** The content of a regular file; nothing if there is none, or it cannot be read, as with git. */
function readIfThere(file: string, encoding: BufferEncoding = "utf8"): string {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, encoding) : "";
  } catch {
    return "";
  }
}

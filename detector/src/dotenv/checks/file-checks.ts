// Who can get at a file: everybody who clones the repository, and other users of the machine.
import { shownName } from "./shown-name.js";
import type { Check, CheckedFile, Folder } from "./checked-file.js";

/** Files for one machine alone, by any convention. */
const PRIVATE = /\.local$|^\.env\.keys$/;
/** Values that dotenvx encrypts, so that their file may be shared. */
const ENCRYPTED = "encrypted:";

/** Files with values that git has, or would take. */
export const inGit: Check = (file, folder) => {
  const { path, git, isTemplate, holdsSecret } = file;
  if (git === undefined || git === "ignored" || isTemplate || !isPrivate(file, folder)) return [];
  const severity = holdsSecret ? "error" : "warning";
  const about = { severity, path, variables: secretNames(file) } as const;
  if (git === "tracked") {
    const rotate = holdsSecret ? "; then rotate what it holds, since its history keeps it" : "";
    return [
      {
        ...about,
        kind: "tracked",
        message: `git tracks this file${holdsSecret ? `, and it holds ${secretsOf(file)}` : ""}`,
        advice: `take it out with git rm --cached${asArgument(path)}, and list it in .gitignore${rotate}`,
      },
    ];
  }
  const message = `git does not ignore this file${holdsSecret ? `, and it holds ${secretsOf(file)}` : ""}`;
  return [{ ...about, kind: "not-ignored", message, advice: "list it in .gitignore, before git add takes it" }];
};

/**
 * Whether a file should be out of git. Some frameworks share `.env`, with defaults and without secrets; whoever has a
 * template beside it does not. `.env.test` and its like are shared as long as they hold no secret.
 */
function isPrivate({ name, git, holdsSecret, entries }: CheckedFile, { files }: Folder): boolean {
  if (holdsSecret) return true;
  if (entries.some(({ value }) => value.startsWith(ENCRYPTED))) return false;
  return PRIVATE.test(name) || (name === ".env" && (git === "untracked" || files.some(({ isTemplate }) => isTemplate)));
}

/** Files with secrets that other users of the machine may read. Who tracks a file shares it anyway. */
export const openToOthers: Check = (file) => {
  const { path, git, isTemplate, holdsSecret, readableByOthers } = file;
  if (isTemplate || !holdsSecret || readableByOthers !== true || git === "tracked") return [];
  return [
    {
      kind: "readable-by-others",
      severity: "warning",
      path,
      variables: secretNames(file),
      message: `other users of this machine can read it, and it holds ${secretsOf(file)}`,
      advice: `keep it to yourself with chmod 600${asArgument(path)}`,
    },
  ];
};

const secretNames = ({ entries }: CheckedFile) => [
  ...new Set(entries.filter(({ isSecret }) => isSecret).map(({ name }) => name)),
];

/** A path that a shell takes as it is, behind a command; nothing else can be copied safely. */
const asArgument = (path: string) => (/^[\w@+][\w@+./-]*$|^\.[\w@+./-]*$/.test(path) ? ` ${path}` : "");

function secretsOf(file: CheckedFile): string {
  const [first, ...others] = secretNames(file);
  if (first === undefined) return "a secret";
  return others.length === 0 ? shownName(first) : `${others.length + 1} secrets`;
}

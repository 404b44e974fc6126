// Whether git's history holds a key of a file, and since when. The key is looked for here: git is never told it.
import { runGit } from "../git/run-git.js";

/** A commit that holds a key. */
export interface FirstCommit {
  readonly commit: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/** Versions of a file that are looked at, the newest first. */
const MOST_VERSIONS = 400;

interface Version extends FirstCommit {
  readonly path: string;
}

/** The oldest commit in which a file holds a secret, of those that led to its present; `undefined` if none does. */
export function firstCommit(top: string, path: string, secrets: readonly string[]): FirstCommit | undefined {
  const versions = versionsOf(top, path);
  const contents = contentsOf(top, versions);
  const bytes = secrets.map((secret) => Buffer.from(secret, "utf8"));
  const index = contents.findLastIndex(
    (content) => content !== undefined && bytes.some((one) => content.includes(one)),
  );
  return index === -1 ? undefined : versions[index];
}

function versionsOf(top: string, path: string): readonly Version[] {
  const args = ["log", "--follow", `-n${MOST_VERSIONS}`, "--format=%x01%H %ct", "--name-only", "-z", "--", path];
  const answer = runGit(args, { folder: top, repository: "inherited" });
  if (!answer.ok) return [];
  const records = answer.output.toString("utf8").split("\x01").slice(1);
  return records.flatMap((record) => {
    const [head = "", name = ""] = record
      .split("\0")
      .map((part) => part.replace(/^\n/, ""))
      .filter((part) => part !== "");
    const [commit = "", time = ""] = head.trim().split(" ");
    return name === "" || name.includes("\n") ? [] : [{ commit, time: Number(time), path: name }];
  });
}

/** What a file held in each version, in the same order. */
function contentsOf(top: string, versions: readonly Version[]): readonly (Buffer | undefined)[] {
  if (versions.length === 0) return [];
  const input = versions.map(({ commit, path }) => `${commit}:${path}\n`).join("");
  const answer = runGit(["cat-file", "--buffer", "--batch"], { folder: top, input, repository: "inherited" });
  if (!answer.ok) return [];
  const contents: (Buffer | undefined)[] = [];
  for (let at = 0; at < answer.output.length;) {
    const lineEnd = answer.output.indexOf("\n", at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.output.toString("latin1", at, lineEnd))?.[1];
    at = lineEnd + 1;
    contents.push(size === undefined ? undefined : answer.output.subarray(at, at + Number(size)));
    if (size !== undefined) at += Number(size) + 1;
  }
  return contents;
}

// Keys in what is staged: the index gets the fixed text, whatever else the work tree's file holds.
import type { Detector } from "@keystow/detector";
import { join } from "node:path";
import { CannotRunError } from "../errors.js";
import { blobContents } from "../git/blobs.js";
import { oneLine, requireGit } from "../git/run-git.js";
import { stagedEntries } from "../git/staged-entries.js";
import type { FoundFile, LeftFile } from "./found-files.js";
import { textFileOf } from "./text-file.js";
import { bytesOf } from "./text-file.js";
import type { PlannedWrite, WholePlan } from "./whole-plan.js";

/** A staged file with keys, as the index has it. */
export interface StagedFile extends FoundFile {
  /** From the top. */
  readonly path: string;
}

/** The staged files in which keys stand. */
export function findInIndex(
  cwd: string,
  top: string,
  paths: readonly string[],
  detector: Detector,
  ignored: (path: string) => boolean,
): {
  readonly files: readonly StagedFile[];
  readonly left: readonly LeftFile[];
  readonly count: number;
  readonly bytes: number;
} {
  const entries = stagedEntries(cwd, paths);
  const contents = blobContents(
    cwd,
    entries.map(({ blob }) => blob),
  );
  const files: StagedFile[] = [];
  const left: LeftFile[] = [];
  let bytes = 0;
  for (const { path, blob } of entries) {
    const content = contents.get(blob);
    if (!content || ignored(path)) continue;
    bytes += content.length;
    const findings = detector.scan(content, { path });
    if (findings.length === 0) continue;
    const read = textFileOf(content);
    if (read)
      files.push({ ...read, path, shown: path, file: join(top, path), findings: detector.scan(read.text, { path }) });
    else left.push({ shown: path, reason: "it is not UTF-8" });
  }
  return { files, left, count: entries.length, bytes };
}

/**
 * `git commit FILE` gives its hooks an index for this commit alone. The one that stays behind has the files as they
 * were, keys and all, so that the next commit would take the fix back.
 *
 * @throws CannotRunError if the index is such a one
 */
export function requireLastingIndex(indexFile: string | undefined): void {
  if (indexFile === undefined || !/(?:^|[\\/])next-index-\d+(?:\.lock)?$/.test(indexFile)) return;
  throw new CannotRunError("a commit that names files cannot be fixed; nothing was changed", {
    hint: "git add them, and commit without naming any",
  });
}

/** Puts new texts of files into the index, all at once. */
export function stage(top: string, writes: readonly (PlannedWrite & { readonly bytes: Buffer | undefined })[]): void {
  const modes = modesOf(
    top,
    writes.map(({ path }) => path),
  );
  const lines = writes.map(({ path, after, bytes }) => {
    const blob = hashed(top, bytesOf(after, bytes));
    return `${modes.get(path) ?? "100644"} ${blob}\t${path}\0`;
  });
  if (lines.length === 0) return;
  requireGit(
    ["update-index", "-z", "--index-info"],
    { folder: top, input: lines.join(""), repository: "inherited" },
    "stage what was fixed",
  );
}

function hashed(top: string, content: Buffer): string {
  const call = { folder: top, input: content, repository: "inherited" } as const;
  return oneLine(requireGit(["hash-object", "-w", "--stdin"], call, "store what was fixed"));
}

function modesOf(top: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const args = ["--literal-pathspecs", "ls-files", "-s", "-z", "--", ...paths];
  const output = requireGit(args, { folder: top, repository: "inherited" }, "read the index").toString("utf8");
  const entries = output.split("\0").flatMap((entry): [string, string][] => {
    const [, mode, path] = /^(\d+) [0-9a-f]+ 0\t([^]+)$/.exec(entry) ?? [];
    return mode === undefined || path === undefined ? [] : [[path, mode]];
  });
  return new Map(entries);
}

/** What the index holds of a file; `undefined` if it does not have it. */
function indexText(top: string, path: string): string | undefined {
  const args = ["--literal-pathspecs", "ls-files", "-s", "-z", "--", path];
  const output = requireGit(args, { folder: top, repository: "inherited" }, "read the index").toString("utf8");
  const blob = /^\d+ ([0-9a-f]+) 0\t/.exec(output)?.[1];
  if (blob === undefined) return undefined;
  return textFileOf(blobContents(top, [blob]).get(blob) ?? Buffer.alloc(0))?.text;
}

/** The files of a plan that go into the index as well: templates and ignore files that have nothing else unstaged. */
export function alsoStaged(top: string, { writes }: WholePlan): readonly PlannedWrite[] {
  return writes.filter(
    ({ role, path, before }) => (role === "template" || role === "ignore") && indexText(top, path) === before,
  );
}

// A plan onto the disk, and into the index where that was asked for.
import type { Detector } from "@keystow/detector";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { CannotRunError } from "../errors.js";
import { requireGit } from "../git/run-git.js";
import { slashed } from "../sources/shown-path.js";
import type { FoundFile } from "./found-files.js";
import type { Projects } from "./project-facts.js";
import { alsoStaged, requireLastingIndex, stage, type StagedFile } from "./staged.js";
import { bytesOf, readTextFile } from "./text-file.js";
import { type FileWrite, writeAll } from "./transaction.js";
import { planAll, type PlannedWrite, type WholePlan } from "./whole-plan.js";
import { pathFrom, type Work } from "./work.js";

/** What carrying out a plan needs besides it. */
export interface Application {
  readonly top: string;
  readonly cwd: string;
  readonly staged: boolean;
  readonly detector: Detector;
  readonly projects: Projects;
}

/** Carries a plan out: all of it, or nothing. */
export function apply(plan: WholePlan, work: Work, application: Application): void {
  const { top, staged, cwd } = application;
  const bytes = new Map(work.files.map((found) => [pathFrom(top, found), found.bytes]));
  if (!staged) {
    const writes = inOrder(plan.writes).map((write) => toWrite(write, bytes.get(write.path), cwd));
    writeAll(writes, () => {
      untrack(top, plan.untrack);
    });
    return;
  }
  requireLastingIndex(process.env["GIT_INDEX_FILE"]);
  const also = alsoStaged(top, plan);
  const code = plan.writes.filter(({ role }) => role === "code");
  const inWorkTree = inOrder(workTreeWrites(plan, work, application));
  writeAll(
    inWorkTree.map((write) => toWrite(write, undefined, cwd)),
    () => {
      stage(
        top,
        [...code, ...also].map((write) => ({ ...write, bytes: bytes.get(write.path) })),
      );
      untrack(top, plan.untrack);
    },
  );
}

/** Takes files out of the index; they stay where they are. */
function untrack(top: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const args = ["--literal-pathspecs", "rm", "--cached", "--quiet", "--force", "--", ...paths];
  requireGit(args, { folder: top, repository: "inherited" }, "take .env out of the index");
}

/** Values first: a key that is no longer in the code has to be in a file already. */
const ORDER: readonly PlannedWrite["role"][] = ["ignore", "env", "template", "code"];
const inOrder = (writes: readonly PlannedWrite[]) =>
  writes.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));

function toWrite({ file, role, before, after }: PlannedWrite, known: Buffer | undefined, cwd: string): FileWrite {
  const shown = slashed(relative(cwd, file));
  const read = known ?? readBefore(file, before, shown);
  return { file, shown, before: read, after: bytesOf(after, read), isSecret: role === "env" };
}

/** The bytes of a file that was read as this text. */
function readBefore(file: string, before: string | undefined, shown: string): Buffer | undefined {
  if (before === undefined) return undefined;
  const read = readTextFile(file);
  if (read === undefined) throw new CannotRunError(`cannot write ${shown}: it is not UTF-8; nothing was changed`);
  if (read === "missing" || read.text !== before) {
    throw new CannotRunError(`${shown} has changed since it was scanned; nothing was changed`, {
      hint: "run it again",
    });
  }
  return read.bytes;
}

/** What becomes of the work tree's files: they may hold more than is staged, and are planned by themselves. */
function workTreeWrites(
  plan: WholePlan,
  work: Work,
  { top, detector, projects }: Application,
): readonly PlannedWrite[] {
  const others = plan.writes.filter(({ role }) => role !== "code");
  const found = (work.files as readonly StagedFile[]).flatMap((one): FoundFile[] => {
    if (!existsSync(one.file)) return [];
    const read = readTextFile(one.file);
    if (!read || read === "missing") return [];
    return [{ ...read, shown: one.shown, file: one.file, findings: detector.scan(read.text, { path: one.path }) }];
  });
  const own = planAll(found, (one) => pathFrom(top, one), top, projects);
  const merged = new Map(others.map((write) => [write.path, write]));
  for (const write of own.writes) {
    const earlier = merged.get(write.path);
    merged.set(write.path, earlier ? { ...write, before: earlier.before } : write);
  }
  return [...merged.values()];
}

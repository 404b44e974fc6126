// `keystow fix`: finds keys, shows how they would be moved, asks, and moves them: all files or none.
import { createDetector, type Detector } from "@keystow/detector";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { fixFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { createIgnored } from "../config/ignored.js";
import { loadConfig, type LoadedConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import { workTreeTop } from "../git/work-tree.js";
import type { ExitCode, Io } from "../io.js";
import { count, duration, size } from "../output/amounts.js";
import { shownCommand } from "../output/shown-command.js";
import { terminalOf } from "../output/terminal.js";
import { followUpLines } from "../remediation/follow-up.js";
import { findInTree, type FoundFile, type LeftFile } from "../remediation/found-files.js";
import { createProjects, type Projects } from "../remediation/project-facts.js";
import { editCount, planLines } from "../remediation/show-plan.js";
import { alsoStaged, findInIndex, stage, type StagedFile } from "../remediation/staged.js";
import { bytesOf, readTextFile } from "../remediation/text-file.js";
import { type FileWrite, removeLeftover, writeAll } from "../remediation/transaction.js";
import { modesOf, planAll, type PlannedWrite, type WholePlan } from "../remediation/whole-plan.js";
import { DEFAULT_MAX_FILE_SIZE, type SourceItem } from "../sources/source.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import { treeSource } from "../sources/tree.js";

type Flags = Parsed<typeof fixFlags>["flags"];

/** What a run of it works on. */
interface Work {
  readonly files: readonly FoundFile[];
  readonly left: readonly LeftFile[];
  readonly unreadable: readonly LeftFile[];
  readonly variables: ReadonlySet<string>;
  readonly summary: string;
}

/** Moves keys: 0 if none is left, 1 if one is, 2 if it could not be done. */
export async function fix({ flags, positionals }: Parsed<typeof fixFlags>, io: Io): Promise<ExitCode> {
  if (flags.staged && flags["no-gitignore"]) throw new CannotRunError("--staged and --no-gitignore do not go together");
  const config = await loadConfig(io.cwd, flags.config);
  io.redactor.recognise(config.settings.detector.providers ?? []);
  const minGrade = flags["min-grade"];
  const detector = createDetector({ ...config.settings.detector, ...(minGrade && { minGrade }) });
  const { top, isRepository } = topOf(io.cwd, flags.staged === true);
  const work = flags.staged
    ? stagedWork(io.cwd, top, positionals, detector, config)
    : treeWork(io, positionals, flags, config, detector);
  learn(work.files, io);
  const projects = createProjects({
    top,
    isRepository,
    ...(config.settings.envModule && { envModule: config.settings.envModule }),
    ...envFileOf(flags, config, io.cwd, top),
    variables: work.variables,
    modes: modesOf(work.files),
  });
  const plan = planAll(work.files, (found) => pathFrom(top, found), top, projects);
  const terminal = terminalOf(io.stdout, io.env);
  const shown = (path: string) => slashed(relative(io.cwd, join(top, path)));
  for (const { shown: file, reason } of [...work.unreadable, ...work.left])
    io.messages.error(`${file} stays as it is: ${reason}`);
  const print = (lines: readonly string[]) => io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  if (plan.files.length === 0) {
    print([`${work.left.length === 0 ? "No keys to move." : "No key was moved."} ${work.summary}`]);
    return exitCode(work, plan, true);
  }
  print(planLines(plan, { terminal, redact: io.redactor.redact, shown }));
  if (plan.writes.length === 0) {
    print(["Nothing to change.", ...followUpLines(plan, { top, isRepository, now: Date.now() / 1000, terminal })]);
    return exitCode(work, plan, true);
  }
  if (flags["dry-run"]) {
    print([`${count(editCount(plan), "edit")} planned, nothing was changed (--dry-run).`]);
    return 1;
  }
  if (!flags.yes && !(await isWanted(editCount(plan), io))) {
    print(["Nothing was changed."]);
    return 1;
  }
  apply(plan, work, { top, staged: flags.staged === true, detector, projects, cwd: io.cwd });
  print([doneLine(plan), ...followUpLines(plan, { top, isRepository, now: Date.now() / 1000, terminal })]);
  return exitCode(work, plan, true);
}

function doneLine({ files, kept }: WholePlan): string {
  const keys = new Set(files.flatMap(({ plan }) => plan.moved.map(({ finding }) => finding.fingerprint))).size;
  const left = kept.filter(({ reason }) => reason !== IN_PLACE).length;
  const moved = keys === 0 ? "Done" : `Done: ${count(keys, "key")} moved`;
  return left === 0 ? `${moved}.` : `${moved}, ${left} ${left === 1 ? "stays" : "stay"} in the code.`;
}

async function isWanted(edits: number, io: Io): Promise<boolean> {
  if (!io.stdinIsTerminal) {
    throw new CannotRunError("nobody can be asked: standard input is no terminal; nothing was changed", {
      hint: `apply it without asking: ${shownCommand(io)} fix --yes`,
    });
  }
  return /^y(?:es)?$/i.test((await io.ask(`Apply ${count(edits, "edit")}? [y/N] `)).trim());
}

function exitCode(work: Work, { kept }: WholePlan, done: boolean): ExitCode {
  if (work.unreadable.length > 0) return 2;
  const stays = kept.filter(({ reason }) => reason !== IN_PLACE);
  return done && work.left.length === 0 && stays.length === 0 ? 0 : 1;
}

/** What the planner says of a key in `.env`. */
const IN_PLACE = "it is where it belongs";

function topOf(cwd: string, isNeeded: boolean): { readonly top: string; readonly isRepository: boolean } {
  if (isNeeded) return { top: workTreeTop(cwd), isRepository: true };
  try {
    return { top: workTreeTop(cwd), isRepository: true };
  } catch (error) {
    if (!(error instanceof CannotRunError)) throw error;
    return { top: cwd, isRepository: false };
  }
}

function envFileOf(flags: Flags, { settings, folder }: LoadedConfig, cwd: string, top: string) {
  const named = flags.to ?? flags["env-file"];
  const file = named === undefined ? settings.envFile && resolve(folder, settings.envFile) : resolve(cwd, named);
  if (file === undefined) return {};
  const path = slashed(relative(top, file));
  if (!isBelow(path)) throw new CannotRunError("the file for values lies outside of the project");
  return { envFile: path };
}

function pathFrom(top: string, { file }: FoundFile): string {
  return slashed(relative(top, file));
}

function treeWork(io: Io, paths: readonly string[], flags: Flags, config: LoadedConfig, detector: Detector): Work {
  const start = io.now();
  const ignored = createIgnored(io.cwd, config);
  const options = {
    cwd: io.cwd,
    maxFileSize: flags["max-file-size"] ?? config.settings.maxFileSize ?? DEFAULT_MAX_FILE_SIZE,
    gitignore: !flags["no-gitignore"],
    ...(ignored && { ignored }),
  };
  const items = treeSource(paths.length === 0 ? ["."] : paths, options);
  const found = findInTree(withoutLeftovers(items, io.cwd), io.cwd, detector);
  return { ...found, summary: scanned(found.scanned.files, "file", found.scanned.bytes, io.now() - start) };
}

/** A run that was killed may have left files with keys. */
function* withoutLeftovers(items: Iterable<SourceItem>, cwd: string): Generator<SourceItem> {
  for (const item of items) if (!removeLeftover(resolve(cwd, item.path))) yield item;
}

function stagedWork(
  cwd: string,
  top: string,
  paths: readonly string[],
  detector: Detector,
  config: LoadedConfig,
): Work {
  const ignored = createIgnored(cwd, config);
  const isIgnored = (path: string) => ignored?.(slashed(relative(cwd, join(top, path)))) === true;
  const { files, left, count: number, bytes } = findInIndex(cwd, top, paths, detector, isIgnored);
  return { files, left, unreadable: [], variables: new Set(), summary: scanned(number, "staged file", bytes, 0) };
}

const scanned = (files: number, one: string, bytes: number, milliseconds: number) =>
  `Scanned ${count(files, one)}, ${size(bytes)}${milliseconds > 0 ? `, ${duration(milliseconds)}` : ""}.`;

function learn(files: readonly FoundFile[], { redactor }: Io): void {
  for (const { secret, related = [] } of files.flatMap(({ findings }) => findings)) {
    for (const value of [secret, ...related.map((part) => part.secret)]) redactor.learn(value);
  }
}

interface Application {
  readonly top: string;
  readonly staged: boolean;
  readonly detector: Detector;
  readonly projects: Projects;
  readonly cwd: string;
}

function apply(plan: WholePlan, work: Work, application: Application): void {
  const { top, staged, cwd } = application;
  const bytes = new Map(work.files.map((found) => [pathFrom(top, found), found.bytes]));
  if (!staged) {
    writeAll(inOrder(plan.writes).map((write) => toWrite(write, bytes.get(write.path), cwd)));
    return;
  }
  const inWorkTree = workTreeWrites(plan, work, application);
  const also = alsoStaged(top, plan);
  const code = plan.writes.filter(({ role }) => role === "code");
  writeAll(
    inOrder(inWorkTree).map((write) => toWrite(write, undefined, cwd)),
    () => {
      stage(
        top,
        [...code, ...also].map((write) => ({ ...write, bytes: bytes.get(write.path) })),
      );
    },
  );
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
  if (read === undefined || read === "missing" || read.text !== before) {
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

// `keystow fix`: finds keys, shows how they would be moved, asks, and moves them. It orders the steps; each is elsewhere.
import { createDetector, withBaseline } from "@keystow/detector";
import { join, relative } from "node:path";
import type { fixFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { acceptedFindings } from "../baseline/load-baseline.js";
import { loadConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { count } from "../output/amounts.js";
import { shownCommand } from "../output/shown-command.js";
import { terminalOf } from "../output/terminal.js";
import { apply } from "../remediation/apply.js";
import { followUpLines } from "../remediation/follow-up.js";
import type { FoundFile } from "../remediation/found-files.js";
import { createSecretsRemover } from "../remediation/known-secrets.js";
import { createProjects } from "../remediation/project-facts.js";
import { editCount, planLines } from "../remediation/show-plan.js";
import { modesOf, planAll, type WholePlan } from "../remediation/whole-plan.js";
import { envFileOf, pathFrom, stagedWork, topOf, treeWork, type Work } from "../remediation/work.js";
import { slashed } from "../sources/shown-path.js";

/** Moves keys: 0 if none is left, 1 if one is, 2 if it could not be done. */
export async function fix({ flags, positionals }: Parsed<typeof fixFlags>, io: Io): Promise<ExitCode> {
  const staged = flags.staged === true;
  if (staged && flags["no-gitignore"]) throw new CannotRunError("--staged and --no-gitignore do not go together");
  const config = await loadConfig(io.cwd, flags.config);
  const { settings } = config;
  io.redactor.recognise(settings.detector.providers ?? []);
  const minGrade = flags["min-grade"];
  const project = topOf(io.cwd, staged);
  const { top, isRepository } = project;
  const isAccepted = acceptedFindings(staged ? top : io.cwd, config, flags, io.cwd);
  const plain = createDetector({ ...settings.detector, ...(minGrade && { minGrade }) });
  const detector = isAccepted ? withBaseline(plain, isAccepted) : plain;
  const work = staged
    ? stagedWork(io.cwd, top, positionals, detector, config)
    : treeWork(io, project, positionals, flags, config, detector);
  learn(work.files, io);
  const projects = createProjects({
    top,
    isRepository,
    ...(settings.envModule && { envModule: settings.envModule }),
    ...envFileOf(flags, config, io.cwd, top),
    variables: work.variables,
    modes: modesOf(work.files),
    foundFiles: new Set(work.files.map((found) => pathFrom(top, found))),
  });
  const plan = planAll(work.files, (found) => pathFrom(top, found), top, projects);
  const terminal = terminalOf(io.stdout, io.env);
  const print = (lines: readonly string[]) => io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  const followUps = () => followUpLines(plan, { top, isRepository, now: Date.now() / 1000, terminal });
  for (const { shown, reason } of [...work.unreadable, ...work.left]) {
    io.messages.error(`${shown} stays as it is: ${reason}`);
  }
  for (const { shown, reason } of work.skipped) io.messages.error(`skipped ${shown}: ${reason}`);
  if (plan.files.length === 0) {
    print([`${work.left.length === 0 ? "No keys to move." : "No key was moved."} ${work.summary}`]);
    return exitCode(work, plan);
  }
  const shown = (path: string) => slashed(relative(io.cwd, join(top, path)));
  const removeKnown = createSecretsRemover(work.files.flatMap(({ findings }) => findings));
  print(planLines(plan, { terminal, redact: (text) => io.redactor.redact(removeKnown(text)), shown }));
  const edits = editCount(plan);
  if (edits === 0) {
    print(["Nothing to change.", ...followUps()]);
    return exitCode(work, plan);
  }
  if (flags["dry-run"] || (!flags.yes && !(await isWanted(edits, io)))) {
    print([
      flags["dry-run"] ? `${count(edits, "edit")} planned, nothing was changed (--dry-run).` : "Nothing was changed.",
    ]);
    return 1;
  }
  apply(plan, work, { top, cwd: io.cwd, staged, detector, projects });
  print([doneLine(plan), ...followUps()]);
  return exitCode(work, plan);
}

/** What the planner says of a key in `.env`. */
const IN_PLACE = "it is where it belongs";

const leftIn = ({ kept }: WholePlan) => kept.filter(({ reason }) => reason !== IN_PLACE).length;

function doneLine(plan: WholePlan): string {
  const moved = plan.files.flatMap((file) => file.plan.moved.map(({ finding }) => finding.fingerprint));
  const keys = new Set(moved).size;
  const left = leftIn(plan);
  const done = keys === 0 ? "Done" : `Done: ${count(keys, "key")} moved`;
  return left === 0 ? `${done}.` : `${done}, ${left} ${left === 1 ? "stays" : "stay"} in the code.`;
}

async function isWanted(edits: number, io: Io): Promise<boolean> {
  if (!io.stdinIsTerminal) {
    throw new CannotRunError("nobody can be asked: standard input is no terminal; nothing was changed", {
      hint: `apply it without asking: ${shownCommand(io)} fix --yes`,
    });
  }
  return /^y(?:es)?$/i.test((await io.ask(`Apply ${count(edits, "edit")}? [y/N] `)).trim());
}

function exitCode(work: Work, plan: WholePlan): ExitCode {
  if (work.unreadable.length > 0) return 2;
  return work.left.length === 0 && leftIn(plan) === 0 ? 0 : 1;
}

/** No message may show what was found. */
function learn(files: readonly FoundFile[], { redactor }: Io): void {
  for (const { secret, related = [] } of files.flatMap(({ findings }) => findings)) {
    for (const value of [secret, ...related.map((part) => part.secret)]) redactor.learn(value);
  }
}

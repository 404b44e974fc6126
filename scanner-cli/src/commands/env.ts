// `keystow env check`: what is wrong with the files that hold the environment. The detector says what; this finds them.
import { createDetector, nearest } from "@keystow/detector";
import type { envFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { createIgnored } from "../config/ignored.js";
import { loadConfig } from "../config/load-config.js";
import { shownProblem, type EnvReport } from "../env/env-report.js";
import { findEnvFiles } from "../env/find-env-files.js";
import { gitStates } from "../env/git-states.js";
import { jsonEnv } from "../env/json-env.js";
import { readEnvFiles } from "../env/read-env-files.js";
import { stylishEnv } from "../env/stylish-env.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { terminalOf } from "../output/terminal.js";
import { loadPlanner } from "../remediation/load-planner.js";
import { version } from "../../package.json";

/** Checks files: 0 without problems, 1 with, 2 if something could not be read. */
export async function env({ flags, positionals }: Parsed<typeof envFlags>, io: Io): Promise<ExitCode> {
  const start = io.now();
  const paths = pathsOf(positionals);
  const config = await loadConfig(io.cwd, flags.config);
  const { detector: options } = config.settings;
  io.redactor.recognise(options.providers ?? []);
  const found = findEnvFiles(paths, { cwd: io.cwd, ignored: createIgnored(io.cwd, config) });
  const { states, gitIsMissing } = gitStates(found.files);
  const { files, locators, unreadable } = readEnvFiles(found.files, states, createDetector(options));
  for (const { secret } of files.flatMap(({ findings }) => findings)) io.redactor.learn(secret);
  const { redact } = io.redactor;
  const report: EnvReport = {
    version,
    problems: loadPlanner()
      .checkEnv(files)
      .map((problem) => shownProblem(problem, locators.get(problem.path), redact)),
    files: files.length,
    unreadable: [...found.unreadable, ...unreadable].map(({ shown, message }) => ({
      file: redact(shown),
      message: redact(message),
    })),
    milliseconds: io.now() - start,
  };
  io.stdout.write(flags.format === "json" ? jsonEnv(report) : stylishEnv(report, terminalOf(io.stdout, io.env)));
  if (gitIsMissing) io.messages.note("git was not found: whether it tracks these files was not checked");
  for (const { message } of report.unreadable) io.messages.error(message);
  if (report.unreadable.length > 0) return 2;
  return report.problems.length > 0 ? 1 : 0;
}

const ACTIONS = ["check"] as const;

function pathsOf([action, ...paths]: readonly string[]): readonly string[] {
  if (action === "check") return paths.length === 0 ? ["."] : paths;
  const meant = action === undefined ? undefined : nearest(action, ACTIONS);
  throw new CannotRunError(
    `env needs one action: keystow env check${meant === undefined ? "" : ` (did you mean ${meant}?)`}`,
    action === undefined || meant !== undefined ? {} : { hint: "a folder called env is scanned with: keystow ./env" },
  );
}

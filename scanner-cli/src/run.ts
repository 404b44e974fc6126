// A command line to an exit code: picks the command, and turns errors into what people read.
// It may not end the process: main.ts sets the exit code.
import { nearest } from "@keystow/detector";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { globalFlags, scanFlags } from "./arguments/flags.js";
import { firstPositional, parseArguments } from "./arguments/parse.js";
import type { Command } from "./commands/command.js";
import { generalHelp } from "./commands/help.js";
import { commands, scanCommand } from "./commands/registry.js";
import { CannotRunError } from "./errors.js";
import type { ExitCode, Io } from "./io.js";
import { commitStopped } from "./scan/hook-run.js";

/** Runs a command line. It never throws: what went wrong is on standard error, and the exit code is 2. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { command, rest, isNamed } = pickCommand(argv, io.cwd);
    if (!isNamed && asksForHelp(rest)) {
      io.stdout.write(generalHelp(commands, scanCommand, io));
      return 0;
    }
    return await command.run(rest, io);
  } catch (error) {
    const prefix = commitStopped(argv, io.env);
    if (error instanceof CannotRunError) io.messages.cannotRun(error, prefix);
    else io.messages.crash(error, prefix);
    return 2;
  }
}

interface Picked {
  readonly command: Command;
  readonly rest: readonly string[];
  readonly isNamed: boolean;
}

/** The command that the first word names, wherever flags stand; else the default one, and the word is a path. */
function pickCommand(argv: readonly string[], cwd: string): Picked {
  const at = firstPositional(argv, { ...scanFlags, ...globalFlags });
  const word = argv[at];
  const command = at === -1 ? undefined : commands.find(({ name }) => name === word);
  if (command) return { command, rest: argv.toSpliced(at, 1), isNamed: true };
  if (at !== -1 && word !== undefined) refuseMistyped(word, argv, cwd);
  return { command: scanCommand, rest: argv, isNamed: false };
}

/** A word that can only be a mistyped command is called one, instead of a file that is not there. */
function refuseMistyped(word: string, argv: readonly string[], cwd: string): void {
  if (!/^[a-z][a-z-]*$/i.test(word) || existsSync(resolve(cwd, word))) return;
  // An unknown flag comes first: what follows it may be its value.
  const { flags } = parseArguments(argv, { ...scanFlags, ...globalFlags });
  const names = commands.map(({ name }) => name);
  const meant = nearest(word, names);
  // A staged file need not be in the work tree, and --stdin has its own words about paths.
  if (meant === undefined && (flags.staged || flags.stdin)) return;
  const suggestion = meant === undefined ? "" : ` (did you mean ${meant}?)`;
  throw new CannotRunError(`no file and no command is called ${word}${suggestion}`);
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return argv.slice(0, end === -1 ? undefined : end).some((argument) => argument === "--help" || argument === "-h");
}

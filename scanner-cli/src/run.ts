// A command line to an exit code: picks the command, and turns errors into what people read.
// It may not end the process: main.ts sets the exit code.
import { nearest } from "@keystow/detector";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { globalFlags, scanFlags } from "./arguments/flags.js";
import { firstPositional } from "./arguments/parse.js";
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
      io.stdout.write(generalHelp(commands, scanCommand));
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
  if (at !== -1 && word !== undefined) refuseMistyped(word, cwd);
  return { command: scanCommand, rest: argv, isNamed: false };
}

function refuseMistyped(word: string, cwd: string): void {
  const names = commands.map(({ name }) => name);
  const meant = /^[a-z]+$/i.test(word) ? nearest(word, names) : undefined;
  if (meant === undefined || existsSync(resolve(cwd, word))) return;
  throw new CannotRunError(`there is no file and no command ${word} (did you mean ${meant}?)`);
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return argv.slice(0, end === -1 ? undefined : end).some((argument) => argument === "--help" || argument === "-h");
}

// What a command declares, and how its arguments reach it. Commands are data; their code is loaded when one runs.
import { version } from "../../package.json";
import type { FlagTable } from "../arguments/flag.js";
import { globalFlags } from "../arguments/flags.js";
import { parseArguments, type Parsed } from "../arguments/parse.js";
import type { ExitCode, Io } from "../io.js";
import type { CommandFacts } from "./command-facts.js";
import { commandHelp } from "./help.js";

export interface Command extends CommandFacts {
  /** Runs it, or does what `--help` or `--version` ask for instead. */
  run(argv: readonly string[], io: Io): Promise<ExitCode>;
}

type Run<Table extends FlagTable> = (parsed: Parsed<Table>, io: Io) => ExitCode | Promise<ExitCode>;

/** Makes a command of its facts and of the module that does the work. */
export function defineCommand<Table extends FlagTable>(
  facts: CommandFacts<Table>,
  load: () => Promise<Run<Table>>,
): Command {
  return {
    ...facts,
    async run(argv, io) {
      const { flags } = parseArguments(argv, { ...facts.flags, ...globalFlags });
      if ("help" in flags) io.stdout.write(commandHelp(facts, io));
      else if ("version" in flags) io.stdout.write(`${version}\n`);
      else return (await load())(parseArguments(argv, facts.flags), io);
      return 0;
    },
  };
}

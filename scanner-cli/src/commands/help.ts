// Help, read off the tables of commands and flags, so that it cannot say anything else than they do.
import type { Flag } from "../arguments/flag.js";
import { globalFlags } from "../arguments/flags.js";
import type { Io } from "../io.js";
import { shownCommand } from "../output/shown-command.js";
import { pairs } from "../output/table.js";
import { terminalOf } from "../output/terminal.js";
import { wrapIndented } from "../output/wrap.js";
import type { CommandFacts } from "./command-facts.js";

/** Help on all commands; the default command's flags are part of it. */
export function generalHelp(commands: readonly CommandFacts[], byDefault: CommandFacts, io: Io): string {
  const { columns } = terminalOf(io.stdout, io.env);
  const usages = commands.flatMap(({ usage, summary }) =>
    usage.map((line, at): readonly [string, string] => [line, at === 0 ? summary : ""]),
  );
  return text([
    "Finds hard-coded API keys.",
    "",
    "Usage: keystow [paths...] [flags]",
    "       keystow COMMAND [arguments] [flags]",
    "",
    "Commands:",
    ...pairs(usages, { columns }),
    "",
    "Flags of scan, the default command:",
    ...flagLines(byDefault.flags, columns),
    "",
    "Flags of every command:",
    ...flagLines(globalFlags, columns),
    "",
    ...wrapIndented("Exit codes: 0 nothing found, 1 findings, 2 the scan could not run, or not wholly.", "", columns),
  ]);
}

/** Help on one command. */
export function commandHelp({ usage, summary, flags, examples }: CommandFacts, io: Io): string {
  const { columns } = terminalOf(io.stdout, io.env);
  const [first, ...others] = usage;
  return text([
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    "",
    `Usage: keystow ${first ?? ""}`,
    ...others.map((line) => `       keystow ${line}`),
    "",
    "Flags:",
    ...flagLines({ ...flags, ...globalFlags }, columns),
    ...(examples ? ["", "Examples:", ...pairs(examples(shownCommand(io)), { columns })] : []),
  ]);
}

function flagLines(flags: Readonly<Record<string, Flag>>, columns: number | undefined): string[] {
  return pairs(
    Object.values(flags).flatMap((flag): (readonly [string, string])[] => [
      [label(flag), meaning(flag)],
      ...(flag.value !== undefined && flag.choices ? [["", flag.choices.join(", ")] as const] : []),
    ]),
    { columns },
  );
}

function label({ name, short, value }: Flag): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function meaning(flag: Flag): string {
  if (flag.value === undefined) return flag.help;
  const byDefault = flag.default === undefined ? "" : ` (default: ${flag.default})`;
  return `${flag.help}${byDefault}`;
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

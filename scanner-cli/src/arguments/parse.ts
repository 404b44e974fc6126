// The command line to values, by node:util's parseArgs over the table of flags.
// A value that is not understood is never repeated: it could be a key.
import { nearest } from "@keystow/detector";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { CannotRunError } from "../errors.js";
import { FlagValueError, type Flag, type FlagTable, type FlagValues } from "./flag.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command line, understood. */
export interface Parsed<Table extends FlagTable> {
  readonly flags: FlagValues<Table>;
  readonly positionals: readonly string[];
}

/**
 * Parses the arguments of a command.
 *
 * @throws CannotRunError for an unknown flag, with a suggestion, and for a value that its flag does not take
 */
export function parseArguments<Table extends FlagTable>(argv: readonly string[], table: Table): Parsed<Table> {
  const options = toOptions(table);
  const { values, positionals } = parseStrictly(argv, options);
  const flags: Record<string, unknown> = {};
  for (const flag of Object.values<Flag>(table)) {
    const given = values[flag.name];
    if (given !== undefined) flags[flag.name] = toValue(flag, given);
  }
  return { flags: flags as FlagValues<Table>, positionals };
}

/** Where the first argument that is no flag and no flag's value stands, or -1. */
export function firstPositional(argv: readonly string[], table: FlagTable): number {
  const { tokens } = parseArgs({
    args: [...argv],
    options: toOptions(table),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return tokens.find((token) => token.kind === "positional")?.index ?? -1;
}

function toOptions(table: FlagTable): Options {
  return Object.fromEntries(
    Object.values<Flag>(table).map(({ name, short, ...flag }) => [
      name,
      {
        type: flag.value === undefined ? "boolean" : "string",
        multiple: "many" in flag && flag.many,
        ...(short !== undefined && { short }),
      },
    ]),
  );
}

function parseStrictly(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CannotRunError(complaint(argv, options), { cause: error });
  }
}

/** What is wrong with a command line that parseArgs refused; its own message would repeat the values. */
function complaint(argv: readonly string[], options: Options): string {
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = options[token.name];
    if (known === undefined) return unknownFlag(token.rawName, options);
    if (known.type === "boolean" && token.value !== undefined) return `${token.rawName} takes no value`;
    if (known.type === "string" && (token.value === undefined || !token.inlineValue)) {
      if (token.value === undefined || token.value.startsWith("-")) return `${token.rawName} needs a value`;
    }
  }
  return "the command line could not be read";
}

function unknownFlag(rawName: string, options: Options): string {
  const name = rawName.replace(/^-+/, "");
  const meant = nearest(name, Object.keys(options));
  // A long word that is nothing like a flag may be a key with a dash before it.
  const shown = rawName.length <= 24 || meant !== undefined ? ` ${rawName}` : "";
  return `unknown flag${shown}${meant === undefined ? "" : ` (did you mean --${meant}?)`}`;
}

function toValue(flag: Flag, given: unknown): unknown {
  if (flag.value === undefined) return given;
  const parse = (text: unknown) => {
    try {
      return flag.parse(String(text));
    } catch (error) {
      throw error instanceof FlagValueError ? refusal(flag, String(text), error) : error;
    }
  };
  return Array.isArray(given) ? given.map(parse) : parse(given);
}

function refusal(flag: Flag, text: string, error: FlagValueError): CannotRunError {
  const meant = nearest(text, flag.value === undefined ? [] : (flag.choices ?? []));
  return new CannotRunError(`--${flag.name} ${error.message}${meant === undefined ? "" : ` (did you mean ${meant}?)`}`);
}

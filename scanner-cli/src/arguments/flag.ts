// What a flag declares. A flag is one readonly object; parsing, help and suggestions are read off it.

interface FlagFacts {
  readonly name: string;
  readonly short?: string;
  /** What it does, in one line. */
  readonly help: string;
}

/** A flag that is given or not. */
interface Switch extends FlagFacts {
  readonly value?: never;
}

/** A flag that takes a value. */
interface ValueFlag<T> extends FlagFacts {
  /** What the value is, in capitals, as help shows it. */
  readonly value: string;
  /** Turns the value into what it means. Throws a {@link FlagValueError} for any other. */
  readonly parse: (text: string) => T;
  /** What holds if the flag is not given, as help shows it. */
  readonly default?: string;
  /** The values that there are, where they can be listed. */
  readonly choices?: readonly string[];
  /** Whether it may be given more than once; otherwise the last one counts. */
  readonly many?: boolean;
}

export type Flag = Switch | ValueFlag<unknown>;

/** The flags of a command, by name. */
export type FlagTable = Readonly<Record<string, Flag>>;

/** Flags by name, with what each means once parsed. */
export type FlagValues<Table extends Readonly<Record<string, Flag>>> = {
  readonly [Name in keyof Table]?: Table[Name] extends {
    readonly many: true;
    readonly parse: (text: string) => infer T;
  }
    ? readonly T[]
    : Table[Name] extends ValueFlag<infer T>
      ? T
      : boolean;
};

/** A value that a flag cannot take. The message says what it takes, and does not repeat the value. */
export class FlagValueError extends Error {}

/** A flag's value that must be one of a few words. */
export function choice<T extends string>(choices: readonly T[]): { choices: readonly T[]; parse: (text: string) => T } {
  return {
    choices,
    parse: (text) => {
      const found = choices.find((word) => word === text);
      if (found === undefined) throw new FlagValueError(`takes one of ${choices.join(", ")}`);
      return found;
    },
  };
}

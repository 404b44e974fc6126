// What a command says of itself, for help and for the parser. Types only.
import type { FlagTable } from "../arguments/flag.js";

/** What help says about a command. */
export interface CommandFacts<Table extends FlagTable = FlagTable> {
  readonly name: string;
  /** What follows `keystow`, a line for each way of calling it. */
  readonly usage: readonly string[];
  /** What it does, in one line. */
  readonly summary: string;
  readonly flags: Table;
  /** Calls worth copying, each with what it is for; given how keystow is called. */
  readonly examples?: (keystow: string) => readonly (readonly [call: string, purpose: string])[];
}

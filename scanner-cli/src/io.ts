// What the CLI has of the world outside: its folder, its environment, its three streams.
// Commands take it as an argument, and reach for no global.
import type { Readable } from "node:stream";
import type { Messages } from "./output/messages.js";
import type { Redactor } from "./output/redactor.js";
import type { Environment, TextStream } from "./output/terminal.js";

/** 0: nothing to report. 1: findings. 2: the run could not be done, or not wholly. */
export type ExitCode = 0 | 1 | 2;

export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Environment;
  /** Whether standard input is a terminal, so that nothing comes from it unless someone types. */
  readonly stdinIsTerminal: boolean;
  /** Standard input as a stream of bytes: asking for it begins to read. */
  readonly stdin: () => Readable;
  /** Calls back when the process is asked to end, which then does not end by itself, unless it is asked again. */
  readonly onStop: (listener: () => void) => void;
  readonly stdout: TextStream;
  /** Asks the person at the terminal, and gives the answer; empty if there is none. */
  readonly ask: (question: string) => Promise<string>;
  readonly messages: Messages;
  readonly redactor: Redactor;
  /** Milliseconds since the process began. */
  readonly now: () => number;
}

// Standard error: the only module that writes there. Every text is redacted and escaped on its way.
import type { CannotRunError } from "../errors.js";
import { escapeControls } from "./escape.js";
import type { Redactor } from "./redactor.js";
import type { TextStream } from "./terminal.js";

export interface Messages {
  /** A line for people, beside the report. */
  note(line: string): void;
  /** What went wrong, as one line that begins with the tool's name. */
  error(line: string): void;
  /** Why a run could not be done, and what to do about it. */
  cannotRun(error: CannotRunError, prefix?: string): void;
  /** A bug of ours: one line and the stack. */
  crash(error: unknown, prefix?: string): void;
}

/** Messages to a stream. */
export function createMessages(stream: TextStream, redactor: Redactor): Messages {
  // Redaction comes first: an escape in the middle of a key would hide it.
  const note = (line: string) => {
    stream.write(`${escapeControls(redactor.redactMessage(line))}\n`);
  };
  return {
    note,
    error: (line) => {
      note(`keystow: ${line}`);
    },
    cannotRun: ({ message, hint }, prefix = "") => {
      note(`keystow: ${prefix}${message}`);
      if (hint !== undefined) note(`  ${hint}`);
    },
    crash: (error, prefix = "") => {
      note(`keystow: ${prefix}a bug in keystow stopped it: ${firstLine(error)}`);
      if (error instanceof Error) frames(error.stack ?? "").forEach(note);
    },
  };
}

function firstLine(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no error was thrown";
  // JSON.parse quotes pieces of its input, too short to be recognised as parts of a key.
  if (error instanceof SyntaxError) return "SyntaxError (its message is withheld)";
  return `${error.name}: ${error.message.split("\n", 1)[0] ?? ""}`;
}

/** The stack's frames without the message above them, which may be anything. */
function frames(stack: string): string[] {
  return stack.split("\n").filter((line) => /^\s+at /.test(line));
}

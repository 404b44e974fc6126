// `keystow redact`: standard input to standard output, with every key replaced by its redaction, while it flows.
// May not print anything else there, and nothing at all of what it could not look at.
import { createDetector, type Redaction } from "@keystow/detector";
import type { redactFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { loadConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { createByteWriter, ReaderGoneError, type ByteWriter } from "../output/byte-writer.js";
import { shownCommand } from "../output/shown-command.js";
import { followStdin } from "../sources/follow-stdin.js";

const STANDARD_OUTPUT = 1;

const how = (io: Io) => ({ hint: `pipe it in, for example: tail -f app.log | ${shownCommand(io)} redact` });

/** Redacts standard input. */
export async function redact({ flags, positionals }: Parsed<typeof redactFlags>, io: Io): Promise<ExitCode> {
  if (positionals.length > 0) throw new CannotRunError("redact takes no argument: it reads standard input", how(io));
  if (io.stdinIsTerminal) throw new CannotRunError("redact reads standard input", how(io));
  const { settings } = await loadConfig(io.cwd, flags.config);
  // The config adds keys; it cannot allow any, or switch off their rules.
  const { providers = [] } = settings.detector;
  io.redactor.recognise(providers);
  const writer = createByteWriter(STANDARD_OUTPUT);
  const redaction = createDetector({ providers }).openRedaction(writer.add);
  try {
    await follow(redaction, writer, io);
  } catch (error) {
    if (!(error instanceof ReaderGoneError)) throw error;
  }
  return 0;
}

async function follow(redaction: Redaction, { flush }: ByteWriter, io: Io): Promise<void> {
  const isWhole = await followStdin(io, {
    data: (bytes) => {
      redaction.add(bytes);
      flush();
    },
    moment: () => {
      redaction.release();
      flush();
    },
  });
  if (isWhole) redaction.end();
  // Of a line that is cut off the key could not be told.
  else for (let moment = 0; moment < 2; moment++) redaction.release();
  flush();
}

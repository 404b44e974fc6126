// The entry of the program: hands the process to `run`, and sets the exit code. It never calls process.exit,
// which would cut off output that is still on its way.
import { isatty } from "node:tty";
import { CannotRunError, errorCode, plainReason } from "./errors.js";
import type { Io } from "./io.js";
import { createMessages } from "./output/messages.js";
import { createRedactor } from "./output/redactor.js";
import { run } from "./run.js";

const redactor = createRedactor();
const messages = createMessages(process.stderr, redactor);

process.stdout.on("error", (error) => {
  // Whoever reads has read enough, as `| head` does.
  if (errorCode(error) === "EPIPE") return;
  messages.error(`cannot write to standard output: ${plainReason(error)}`);
  process.exitCode = 2;
});
process.stderr.on("error", () => undefined);
process.on("uncaughtException", (error) => {
  messages.crash(error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const code = await run(process.argv.slice(2), createIo());
  // An output that could not be written has set its own.
  process.exitCode ??= code;
}

function createIo(): Io {
  return {
    cwd: currentFolder(),
    env: process.env,
    stdinIsTerminal: isatty(0),
    stdin: () => process.stdin,
    onStop: (listener) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, listener);
    },
    stdout: process.stdout,
    ask,
    messages,
    redactor,
    // The global `performance` would be loaded for this, which takes longer than listing what is staged.
    now: () => process.uptime() * 1000,
  };
}

/** Readline is loaded only where somebody is asked. */
async function ask(question: string): Promise<string> {
  const { createInterface } = process.getBuiltinModule("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } catch {
    // control-D and control-C are answers, too
    return "";
  } finally {
    terminal.close();
  }
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new CannotRunError("the current folder does not exist any more", { cause: error });
  }
}

main().catch((error: unknown) => {
  if (error instanceof CannotRunError) messages.cannotRun(error);
  else messages.crash(error);
  process.exitCode = 2;
});

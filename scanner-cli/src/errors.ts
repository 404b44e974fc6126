// The one error that people are meant to see, and plain words for what the system says went wrong.
// May not print or exit: the entry point turns a CannotRunError into one line and exit code 2.

/** The scan could not run, or not wholly: one line for the user, exit code 2. Anything else that is thrown is a crash. */
export class CannotRunError extends Error {
  /** What to do about it, in one line. */
  readonly hint?: string;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.name = "CannotRunError";
    if (options.hint !== undefined) this.hint = options.hint;
  }
}

/** Why a system call failed, in the system's own plain words: "permission denied", "no such file or directory". */
export function plainReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Node writes "EACCES: permission denied, open '/some/path'".
  return /^[A-Z][A-Z0-9_]*: ([^,]+)/.exec(message)?.[1] ?? message.split("\n", 1)[0] ?? message;
}

/** The code of a failed system call, such as "ENOENT"; `undefined` for any other error. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Whether an error is a failed system call: what a file or a pipe does, and no bug of ours. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

// What the command line asks of a scan, checked for what does not go together.
import { extname } from "node:path";
import type { OutputTarget } from "../arguments/output-target.js";
import type { ScanFlags } from "../arguments/flags.js";
import { CannotRunError } from "../errors.js";
import type { Io } from "../io.js";
import { shownCommand } from "../output/shown-command.js";
import { isFormat, type Format } from "../reporters/formats.js";
import type { Report } from "../reporters/report.js";

/** Where a report is to go. Without a file it goes to standard output. */
export interface Destination {
  readonly format: Format;
  readonly file?: string;
}

export interface ScanRequest {
  readonly scope: Report["scope"];
  /** As the user named them; `.` if none was named. */
  readonly paths: readonly string[];
  readonly destinations: readonly Destination[];
}

/** What a request needs to know of the world. */
type Asked = Pick<Io, "cwd" | "redactor" | "stdinIsTerminal">;

/**
 * Checks what is to be scanned and where reports go.
 *
 * @throws CannotRunError for flags that contradict each other
 */
export function scanRequest(flags: ScanFlags, paths: readonly string[], io: Asked): ScanRequest {
  const scope = flags.staged ? "staged" : flags.stdin ? "stdin" : "tree";
  if (flags.staged && flags.stdin) throw new CannotRunError("--staged and --stdin do not go together");
  if (flags["stdin-filename"] !== undefined && !flags.stdin) throw new CannotRunError("--stdin-filename needs --stdin");
  if (flags.quiet && flags.verbose) throw new CannotRunError("--quiet and --verbose do not go together");
  if (flags.staged && flags["no-gitignore"]) {
    throw new CannotRunError("--staged and --no-gitignore do not go together: staged files are never ignored");
  }
  if (scope === "stdin") checkStdin(paths, io);
  return {
    scope,
    paths: paths.length === 0 && scope === "tree" ? ["."] : paths,
    destinations: destinations(flags),
  };
}

function checkStdin(paths: readonly string[], io: Asked): void {
  if (paths.length > 0) {
    throw new CannotRunError("--stdin takes no paths", { hint: "its name is given by --stdin-filename" });
  }
  if (io.stdinIsTerminal) {
    throw new CannotRunError("--stdin has nothing to read: standard input is a terminal", {
      hint: `pipe a text in: git show HEAD:file | ${shownCommand(io)} scan --stdin`,
    });
  }
}

/** A plain `-o FILE` takes the main report away from standard output; `-o FORMAT=FILE` adds one. */
function destinations({ format, output = [] }: ScanFlags): readonly Destination[] {
  const plain = output.filter((target) => target.format === undefined);
  const [main, ...more] = plain;
  if (more.length > 0) throw new CannotRunError("two files for one report: name formats, such as -o json=report.json");
  const files = output.map((target) => ({ file: target.file, format: target.format ?? format ?? formatOf(target) }));
  return main === undefined ? [{ format: format ?? "stylish" }, ...files] : files;
}

function formatOf({ file }: OutputTarget): Format {
  const extension = extname(file).slice(1).toLowerCase();
  return isFormat(extension) ? extension : "stylish";
}

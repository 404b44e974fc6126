// `keystow identify`: says what a key is, never the key itself. It is read from standard input only:
// a shell would keep an argument in its history.
import { createDetector, type KeyIdentity } from "@keystow/detector";
import type { FlagTable } from "../arguments/flag.js";
import type { Parsed } from "../arguments/parse.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { escapeControls } from "../output/escape.js";
import { pairs } from "../output/table.js";
import { terminalOf } from "../output/terminal.js";
import { stdinSource } from "../sources/stdin.js";

const HOW = { hint: "pipe it in instead, for example: pbpaste | npx keystow identify" };
/** More than this is no pasted key. */
const LIMIT = 100_000;

/** Identifies the value on standard input. */
export function identify({ positionals }: Parsed<FlagTable>, io: Io): ExitCode {
  if (positionals.length > 0) {
    throw new CannotRunError("identify takes no argument: shells keep what is typed in their history", HOW);
  }
  if (io.stdinIsTerminal) throw new CannotRunError("identify reads a key from standard input", HOW);
  const identity = createDetector().identify(readPasted());
  const { colors } = terminalOf(io.stdout, io.env);
  if (!identity) {
    io.stdout.write("No key of a known format. A file shows more: npx keystow explain FILE:LINE\n");
    return 0;
  }
  const rows = describe(identity).map(([term, meaning]) => [term, escapeControls(meaning)] as const);
  io.stdout.write(`${colors.bold(identity.title)}  ${identity.redacted}\n${pairs(rows).join("\n")}\n`);
  return 0;
}

function readPasted(): string {
  const [item] = stdinSource("standard input", { maxFileSize: LIMIT });
  if (item?.kind === "unreadable") throw new CannotRunError(`cannot read standard input: ${item.reason}`);
  if (item?.kind !== "text") throw new CannotRunError("standard input is no key: it is too large, or binary");
  if (item.text.trim() === "") throw new CannotRunError("standard input is empty", HOW);
  return item.text;
}

function describe(identity: KeyIdentity): (readonly [string, string])[] {
  const { provider, ruleId, mode, header, envVar, docsUrl, rotateUrl, publicReason } = identity;
  const rows: (readonly [string, string | undefined])[] = [
    ["provider", provider],
    ["rule", ruleId],
    ["mode", mode === "unknown" ? "not told by the key" : mode],
    ["why", identity.reasons.join("; ")],
    ["public", publicReason],
    ["sent as", header],
    ["keep it in", envVar],
    ["taken off", identity.trimmed.join(", ")],
    ["could be", identity.alternatives.join(", ")],
    ["rotate at", rotateUrl],
    ["read more", docsUrl],
  ];
  return rows.flatMap(([term, meaning]) => (meaning === undefined || meaning === "" ? [] : [[term, meaning] as const]));
}

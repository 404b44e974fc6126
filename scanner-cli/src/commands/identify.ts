// `keystow identify`: says what a key is, never the key itself. It is read from standard input only:
// a shell would keep an argument in its history.
import { createDetector, type KeyIdentity } from "@keystow/detector";
import type { identifyFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { loadConfig } from "../config/load-config.js";
import { CannotRunError, isSystemError, plainReason } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { escapeControls } from "../output/escape.js";
import type { Redactor } from "../output/redactor.js";
import { shownCommand } from "../output/shown-command.js";
import { pairs } from "../output/table.js";
import { terminalOf } from "../output/terminal.js";
import { mailOf } from "../reporters/rotation.js";
import { stdinText } from "../sources/stdin.js";

const how = (io: Io) => ({ hint: `pipe it in instead, for example: pbpaste | ${shownCommand(io)} identify` });
/** More than this is no pasted key. */
const LIMIT = 100_000;

/** Identifies the value on standard input, by the rules of the config, too. */
export async function identify({ flags, positionals }: Parsed<typeof identifyFlags>, io: Io): Promise<ExitCode> {
  if (positionals.length > 0) {
    throw new CannotRunError("identify takes no argument: shells keep what is typed in their history", how(io));
  }
  if (io.stdinIsTerminal) throw new CannotRunError("identify reads a key from standard input", how(io));
  const pasted = readPasted(io);
  const { providers = [] } = (await loadConfig(io.cwd, flags.config)).settings.detector;
  io.redactor.recognise(providers);
  const detector = createDetector({ providers });
  const identity = detector.identify(pasted);
  const { colors, columns } = terminalOf(io.stdout, io.env);
  if (!identity) {
    io.stdout.write(`No key of a known format. A file shows more: ${shownCommand(io)} explain FILE:LINE\n`);
    return 0;
  }
  for (const { secret } of detector.scan(pasted)) io.redactor.learn(secret);
  const rows = describe(identity, io.redactor).map(([term, meaning]) => [term, escapeControls(meaning)] as const);
  io.stdout.write(`${colors.bold(identity.title)}  ${identity.redacted}\n${pairs(rows, { columns }).join("\n")}\n`);
  return 0;
}

function readPasted(io: Io): string {
  const text = pastedText();
  if (text === undefined) throw new CannotRunError("standard input is no key: it is too large, or binary");
  if (text.trim() === "") throw new CannotRunError("standard input is empty", how(io));
  return text;
}

function pastedText(): string | undefined {
  try {
    return stdinText(LIMIT);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRunError(`cannot read standard input: ${plainReason(error)}`, { cause: error });
  }
}

function describe(identity: KeyIdentity, { redactMessage }: Redactor): (readonly [string, string])[] {
  const {
    provider,
    ruleId,
    mode,
    header,
    envVar,
    docsUrl,
    publicReason,
    rotateUrl,
    rotateDays,
    rotateSteps = [],
  } = identity;
  const mail = rotateUrl === undefined ? undefined : mailOf(rotateUrl);
  const rows: (readonly [string, string | undefined])[] = [
    ["provider", provider],
    ["rule", ruleId],
    ["mode", mode === "unknown" ? "not told by the key" : mode],
    ["why", redactMessage(identity.reasons.join("; "))],
    ["public", publicReason],
    ["sent as", header],
    ["beware", redactMessage((identity.advice ?? []).join("; "))],
    ["keep it in", envVar],
    ["taken off", redactMessage(identity.trimmed.join(", "))],
    ["could be", identity.alternatives.join(", ")],
    mail === undefined ? ["rotate at", rotateUrl] : ["new key", `ask ${mail} for a new key`],
    ["every", rotateDays === undefined ? undefined : `${rotateDays} days`],
    ["to rotate", rotateSteps.join(" ")],
    ["read more", docsUrl],
  ];
  return rows.flatMap(([term, meaning]) => (meaning === undefined || meaning === "" ? [] : [[term, meaning] as const]));
}

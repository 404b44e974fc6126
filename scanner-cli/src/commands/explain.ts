// `keystow explain`: why a value is reported, or what stopped it. It finds the places; the detector explains them.
import {
  createDetector,
  createLocator,
  type Detector,
  explainLine,
  type Explanation,
  withBaseline,
} from "@keystow/detector";
import { resolve } from "node:path";
import type { explainFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { acceptedFindings } from "../baseline/load-baseline.js";
import { loadConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { terminalOf } from "../output/terminal.js";
import { readRegularText } from "../sources/read-regular.js";
import { DEFAULT_MAX_FILE_SIZE } from "../sources/source.js";
import { explanationLines } from "./explanation-lines.js";

interface Target {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Explains what stands at `FILE:LINE[:COLUMN]`. */
export async function explain({ flags, positionals }: Parsed<typeof explainFlags>, io: Io): Promise<ExitCode> {
  const target = targetOf(positionals);
  const config = await loadConfig(io.cwd, flags.config);
  const { settings } = config;
  io.redactor.recognise(settings.detector.providers ?? []);
  const limit = settings.maxFileSize ?? DEFAULT_MAX_FILE_SIZE;
  const text = readRegularText(resolve(io.cwd, target.file), target.file, limit);
  const isAccepted = acceptedFindings(io.cwd, config, flags);
  const plain = createDetector(settings.detector);
  const detector = isAccepted ? withBaseline(plain, isAccepted) : plain;
  const explained = explainAll(text, target, detector);
  // What is suppressed or stopped by a filter may be a key as well, and a comment or a config may repeat it.
  for (const { span } of explained) if (span) io.redactor.learn(text.slice(span.start, span.end));
  const locator = createLocator(text);
  const terminal = terminalOf(io.stdout, io.env);
  const lines = explained.flatMap((explanation) => {
    const { line, column } = explanation.span ? locator.locate(explanation.span.start) : target;
    const place = `${target.file}:${line}${column === undefined ? "" : `:${column}`}`;
    return explanationLines(explanation, { place: io.redactor.redact(place), terminal, redactor: io.redactor });
  });
  io.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

function targetOf([place, ...rest]: readonly string[]): Target {
  const [, file, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(place ?? "") ?? [];
  if (file === undefined || line === undefined || rest.length > 0) {
    throw new CannotRunError("explain needs one place: keystow explain FILE:LINE[:COLUMN]");
  }
  return { file, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
}

/** What stands at the column, or else at each place of the line that has something to explain. */
function explainAll(text: string, { file, line, column }: Target, detector: Detector): readonly Explanation[] {
  const context = { path: file };
  if (column !== undefined) {
    const offset = createLocator(text).offset({ line, column });
    if (offset === undefined) throw new CannotRunError(`${file} has no line ${line} with a column ${column}`);
    return [detector.explain(text, offset, context)];
  }
  const explanations = explainLine(detector, text, line, context);
  if (explanations === undefined) throw new CannotRunError(`${file} has no line ${line}`);
  return explanations;
}

// `keystow explain`: why a value is reported, or what stopped it. It finds the places; the detector explains them.
import { createDetector, createLocator, decodeText, type Detector, type Explanation } from "@keystow/detector";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { explainFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { loadConfig } from "../config/load-config.js";
import { CannotRunError, plainReason } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { terminalOf } from "../output/terminal.js";
import { candidateOffsets } from "./explain-line.js";
import { explanationLines } from "./explanation-lines.js";

interface Target {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Explains what stands at `FILE:LINE[:COLUMN]`. */
export async function explain({ flags, positionals }: Parsed<typeof explainFlags>, io: Io): Promise<ExitCode> {
  const target = targetOf(positionals);
  const { settings } = await loadConfig(io.cwd, flags.config);
  const text = readText(resolve(io.cwd, target.file), target.file);
  const explained = explainAll(text, target, createDetector(settings.detector));
  const locator = createLocator(text);
  const terminal = terminalOf(io.stdout, io.env);
  const lines = explained.flatMap((explanation) => {
    const { line, column } = explanation.span ? locator.locate(explanation.span.start) : target;
    const place = `${target.file}:${line}${column === undefined ? "" : `:${column}`}`;
    return explanationLines(explanation, io.redactor.redact(place), terminal);
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

function readText(file: string, shown: string): string {
  try {
    const decoded = decodeText(readFileSync(file));
    if (decoded) return decoded.text;
  } catch (error) {
    throw new CannotRunError(`cannot read ${shown}: ${plainReason(error)}`, { cause: error });
  }
  throw new CannotRunError(`${shown} is binary: it is not scanned`);
}

/** What stands at the column, or else at each place of the line that has something to explain. */
function explainAll(text: string, { file, line, column }: Target, detector: Detector): readonly Explanation[] {
  const context = { path: file };
  if (column !== undefined) {
    const offset = createLocator(text).offset({ line, column });
    if (offset === undefined) throw new CannotRunError(`${file} has no line ${line} with a column ${column}`);
    return [detector.explain(text, offset, context)];
  }
  const offsets = candidateOffsets(text, line, detector.scan(text, context));
  if (offsets === undefined) throw new CannotRunError(`${file} has no line ${line}`);
  return distinct(offsets.map((offset) => detector.explain(text, offset, context)));
}

/** Each explanation once; that there is nothing only if there is nothing else to say. */
function distinct(explanations: readonly Explanation[]): readonly Explanation[] {
  const something = explanations.filter(({ outcome }) => outcome !== "nothing");
  if (something.length === 0) return explanations.slice(0, 1);
  const bySpan = new Map(something.map((one) => [`${one.span?.start ?? ""}-${one.span?.end ?? ""}`, one]));
  return [...bySpan.values()];
}

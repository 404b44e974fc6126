// The detector: the life of a finding from text to report. Pure: no I/O, no clock, no state
// between scans, and no exception for any text.
import { explainAt } from "./answers/explain.js";
import { identify } from "./answers/identify.js";
import { redactText } from "./answers/redact-text.js";
import { createJudge } from "./filters/judge.js";
import type { Explanation, Finding, KeyIdentity } from "./finding.js";
import type { DetectorOptions } from "./options.js";
import { analyse, type Analysis } from "./pipeline/analysis.js";
import { compileRules, type FindCandidates, rulesOf } from "./rules/compiled-rules.js";
import { providers } from "./rules/registry.js";
import type { Rule } from "./rules/rule.js";
import { type FileScan, scanFile } from "./scan-file.js";
import type { ReadBytes, SourceContext } from "./source.js";
import { decodeText } from "./text/decode.js";

export interface Detector {
  /** All rules that are on, built-in and custom. */
  readonly rules: readonly Rule[];
  /**
   * Finds the hard-coded keys of a text, in the order in which they stand.
   *
   * @param source text, or a file's bytes (decoded as {@link decodeText} does; binary content has no findings)
   */
  scan(source: string | Uint8Array, context?: SourceContext): readonly Finding[];
  /**
   * Finds the hard-coded keys of a file while a host reads it: the same findings as `scan` of all its bytes.
   *
   * @param read called until it returns 0; what it throws is passed on
   */
  scanFile(read: ReadBytes, context?: SourceContext): FileScan;
  /** Says what a pasted value is; takes off white space, quotes, `Bearer ` and assignments around it first. */
  identify(pasted: string): KeyIdentity | undefined;
  /** Says why the value at a UTF-16 offset is reported, or which filter stopped it. */
  explain(source: string | Uint8Array, offset: number, context?: SourceContext): Explanation;
  /** A text with every key in it replaced by its redaction, suppressed and allowed ones too: for messages and logs. */
  redact(text: string): string;
}

/**
 * Creates a detector. Rules are compiled once; it may be used for any number of texts.
 *
 * @throws TypeError if a custom rule's format holds no literal to look for
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  const all = rulesOf([...providers, ...(options.providers ?? [])]);
  const rules = all.filter(isOn(options));
  const findCandidates = compileRules(rules);
  const analyseSource = analyser(() => findCandidates, options);
  // identification and redaction ask what a text holds, whatever is switched off or allowed
  let everything = rules.length === all.length ? findCandidates : undefined;
  const analyseAll = analyser(() => (everything ??= compileRules(all)), { minGrade: "suspicious" });
  return {
    rules,
    scan: (source, context) => analyseSource(source, context).findings,
    scanFile: (read, context = {}) => scanFile(read, context, (text) => analyseSource(text, context).findings),
    identify: (pasted) => identify(pasted, analyseAll),
    explain: (source, offset, context) => explainAt(offset, analyseSource(source, context)),
    redact: (text) => redactText(text, analyseAll(text)),
  };
}

function analyser(finder: () => FindCandidates, options: DetectorOptions) {
  const judge = createJudge(options);
  return (source: string | Uint8Array, context: SourceContext = {}): Analysis =>
    analyse({ text: textOf(source), context }, finder(), judge, options.minGrade ?? "named");
}

const textOf = (source: string | Uint8Array) =>
  typeof source === "string" ? source : (decodeText(source)?.text ?? "");

function isOn({ disabledRules = [] }: DetectorOptions): (rule: Rule) => boolean {
  const off = new Set(disabledRules);
  return (rule) => !off.has(rule.id) && !off.has(rule.provider.id);
}

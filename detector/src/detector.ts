// The detector: the life of a finding from text to report. Pure: no I/O, no clock, no state
// between scans, and no exception for any text.
import { explainAt } from "./answers/explain.js";
import { identify } from "./answers/identify.js";
import { redactText } from "./answers/redact-text.js";
import type { Explanation, Finding, KeyIdentity } from "./finding.js";
import type { DetectorOptions } from "./options.js";
import { createAnalyser, isOn } from "./pipeline/analyser.js";
import { openRedaction, type Redaction } from "./redactions/open-redaction.js";
import type { Emit } from "./redactions/output.js";
import { allOf, createRuleList } from "./rules/rule-list.js";
import type { Rule } from "./rules/rule.js";
import { type DocumentScan, openDocument } from "./scans/document-scan.js";
import { type FileScan, scanFile } from "./scans/scan-file.js";
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
   * Finds the hard-coded keys of a file while a host reads it: the same findings as `scan` of all its bytes,
   * in memory that does not grow with the file.
   *
   * @param read called until it returns 0, or less than that for a file that is no text; what it throws is passed on
   */
  scanFile(read: ReadBytes, context?: SourceContext): FileScan;
  /** Scans a document, and follows it through its edits: each costs what it can affect, not the whole document. */
  openDocument(text: string, context?: SourceContext): DocumentScan;
  /** Says what a pasted value is; takes off white space, quotes, `Bearer ` and assignments around it first. */
  identify(pasted: string): KeyIdentity | undefined;
  /** Says why the value at a UTF-16 offset is reported, or which filter stopped it. */
  explain(source: string | Uint8Array, offset: number, context?: SourceContext): Explanation;
  /** A text with every key in it replaced by its redaction, suppressed and allowed ones too: for messages and logs. */
  redact(text: string): string;
  /**
   * The same for a stream of bytes, in memory that does not grow with it: what goes out is what came in, with every key
   * replaced as `redact` of all of it does.
   *
   * @param emit takes the next bytes of the output, a view that is good during the call; what it throws is passed on
   */
  openRedaction(emit: Emit): Redaction;
}

/**
 * Creates a detector. Rules are compiled once; it may be used for any number of texts.
 *
 * @throws TypeError if a custom rule's format holds no literal to look for
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  const list = createRuleList(options.providers);
  const analyser = createAnalyser(list, options);
  // identification and redaction ask what a text holds, whatever is switched off or allowed
  const analyserOfAll = () => createAnalyser(list, { minGrade: "suspicious" });
  const everything = once(analyserOfAll);
  const analyseAll = (text: string) => everything().analyse(text, {});
  const rules = once(() => allOf(list).filter(isOn(options)));
  return {
    get rules() {
      return rules();
    },
    scan: (source, context = {}) => analyser.analyse(textOf(source), context).findings,
    scanFile: (read, context = {}) => scanFile(read, context, analyser),
    openDocument: (text, context = {}) => openDocument(text, context, analyser),
    identify: (pasted) => identify(pasted, analyseAll),
    explain: (source, offset, context = {}) => explainAt(offset, analyser.analyse(textOf(source), context)),
    redact: (text) => redactText(text, analyseAll(text)),
    openRedaction: (emit) => openRedaction(analyserOfAll(), emit),
  };
}

function once<Value>(create: () => Value): () => Value {
  let value: { readonly created: Value } | undefined;
  return () => (value ??= { created: create() }).created;
}

const textOf = (source: string | Uint8Array) =>
  typeof source === "string" ? source : (decodeText(source)?.text ?? "");

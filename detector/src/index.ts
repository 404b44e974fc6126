// The public interface of the detector: all that a host may import.
export { explainLine } from "./answers/explain-line.js";
export { type Acceptance, createAcceptance } from "./baseline/acceptance.js";
export { accept, type ChangedBaseline, entryOf, prune } from "./baseline/change-baseline.js";
export { BASELINE_FILE, type BaselineEntry, MAX_BASELINE_SIZE } from "./baseline/entry.js";
export { type BaselineProblem, parseBaseline } from "./baseline/parse-baseline.js";
export { type IsAccepted, withBaseline } from "./baseline/with-baseline.js";
export { writeBaseline } from "./baseline/write-baseline.js";
export type { ConfigProblem } from "./config/config-problem.js";
export type { Config, CustomRule } from "./config/config.js";
export { nearest } from "./config/nearest.js";
export { parseConfig, type ConfigOptions, type ConfigResult, type Settings } from "./config/parse-config.js";
export { parseSize } from "./config/size.js";
export { createDetector, type Detector } from "./detector.js";
export { type EnvDocument, type EnvEntry, parseEnv } from "./dotenv/document.js";
export {
  GRADES,
  type Account,
  type Explanation,
  type Finding,
  type Grade,
  type KeyIdentity,
  type Mode,
  type RelatedSpan,
  type Span,
} from "./finding.js";
export { foldersAround, type IgnoreFile, inBytes, isPathIgnored } from "./ignoring/path-ignored.js";
export { isIgnored, NO_IGNORE_RULES, withIgnoreFile, type IgnoreRules } from "./ignoring/ignore-rules.js";
export type { Allowed, DetectorOptions } from "./options.js";
export type { Redaction } from "./redactions/open-redaction.js";
export type { DocumentScan, TextEdit } from "./scans/document-scan.js";
export type { FileScan } from "./scans/scan-file.js";
export { type ReadBytes, readFrom, type SourceContext } from "./source.js";
export { decodeText, type DecodedText } from "./text/decode.js";
export { createLocator, type Location, type Locator } from "./text/locator.js";
export { severityOf, type Severity } from "./severity.js";
export { commentSyntax } from "./suppressions/comment-syntax.js";
export { inParentheses } from "./redaction.js";
export { isEnvFile, isEnvTemplate } from "./remediation/env-files.js";
export type { CompilePattern, FoundKey, Refused, SearchPattern } from "./rules/search-pattern.js";
export { defineProvider, type Provider, type Rule, type RuleDeclaration } from "./rules/rule.js";

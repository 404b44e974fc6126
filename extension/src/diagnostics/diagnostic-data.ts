// From a finding to what the editor shows of it, as plain data: the words, the severity, the exact place.
// It may not import `vscode`, and nothing here carries a secret.
import {
  type Finding,
  inParentheses,
  type Locator as WholeLocator,
  type RelatedSpan,
  type Severity,
  severityOf,
  type Span,
} from "@keystow/detector";
import { accountWords } from "../words/account-words.js";
import { gradeWords } from "../words/grade-words.js";
import { capitalised, sentences } from "../words/joined.js";
import type { Translate } from "../words/translate.js";

/** A place in a document as VS Code counts: zero-based line and UTF-16 column, the end excluded. */
export interface RangeData {
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** One further part of the credential, such as the secret that belongs to an access key id, or what it opens. */
interface RelatedData {
  readonly range: RangeData;
  readonly message: string;
}

/** All that a diagnostic needs. */
export interface DiagnosticData {
  readonly range: RangeData;
  readonly severity: Severity;
  readonly message: string;
  readonly ruleId: string;
  /** The provider's page about these keys. */
  readonly docsUrl?: string;
  readonly related: readonly RelatedData[];
}

/** Tells where offsets are. */
export type Locator = Pick<WholeLocator, "locate">;

/** What to show of a finding in the document that the locator was made from. */
export function diagnosticData(finding: Finding, locator: Locator, t: Translate): DiagnosticData {
  const { ruleId, span, docsUrl, related = [], accounts = [] } = finding;
  return {
    range: rangeOf(span, locator),
    severity: severityOf(finding),
    message: messageOf(finding, t),
    ruleId,
    ...(docsUrl !== undefined && { docsUrl }),
    related: [
      ...related.map((part) => relatedData(part, locator)),
      ...accounts.map((account) => ({ range: rangeOf(account.span, locator), message: accountWords(account, t) })),
    ],
  };
}

/** Where a span is in the document that the locator was made from. */
export function rangeOf({ start, end }: Span, locator: Locator): RangeData {
  const from = locator.locate(start);
  const to = locator.locate(end);
  return {
    startLine: from.line - 1,
    startCharacter: from.column - 1,
    endLine: to.line - 1,
    endCharacter: to.column - 1,
  };
}

function messageOf({ title, grade, advice = [] }: Finding, t: Translate): string {
  const more = advice.map((sentence) => t("Also: {0}.", sentence));
  return sentences([t("{0} in source ({1}).", capitalised(title), gradeWords(grade, t)), ...more], t);
}

function relatedData({ title, span, redacted }: RelatedSpan, locator: Locator): RelatedData {
  return { range: rangeOf(span, locator), message: `${title} ${inParentheses(redacted)}` };
}

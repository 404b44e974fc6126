// What of a `.env` can be kept in the secret storage, and the file without it. It may not import `vscode`.
import type { Detector, Finding, KeyIdentity } from "@keystow/detector";
import type { TextEdit } from "@keystow/detector";
import type { EnvDocument } from "@keystow/detector/remediation";

/** A variable of the file with a value. */
export interface ImportItem {
  readonly name: string;
  /** In memory only. */
  readonly value: string;
  /** What it is, where a rule knows it. */
  readonly about?: Finding | KeyIdentity;
  /** Whether the detector takes it for a credential. */
  readonly isCredential: boolean;
}

/**
 * The variables of a document: of several with one name the last, as readers take it.
 *
 * @param isName whether a key can be called so
 */
export function importItems(
  text: string,
  { entries }: EnvDocument,
  detector: Detector,
  isName: (name: string) => boolean,
): readonly ImportItem[] {
  const findings = detector.scan(text, { path: ".env" });
  const last = new Map(entries.map((entry) => [entry.name, entry]));
  return [...last.values()].flatMap(({ name, value, valueSpan }) => {
    if (value === "" || !isName(name)) return [];
    const finding = findings.find(({ span, related = [] }) =>
      [span, ...related.map((part) => part.span)].some(
        ({ start }) => start >= valueSpan.start && start < valueSpan.end,
      ),
    );
    const about = finding ?? detector.identify(value);
    return [{ name, value, isCredential: finding !== undefined, ...(about && { about }) }];
  });
}

/**
 * The edits that take variables out of a document, each with its whole lines. A variable stays if one of its lines has
 * another value than the one that is kept: the file may have changed since, or have a line that no reader takes.
 *
 * @param kept values that are elsewhere, by their names
 */
export function withoutEntries(
  text: string,
  { entries }: EnvDocument,
  kept: ReadonlyMap<string, string>,
): readonly TextEdit[] {
  const others = new Set(
    entries.filter(({ name, value }) => value !== "" && value !== kept.get(name)).map(({ name }) => name),
  );
  return entries.flatMap(({ name, span }) => {
    if (!kept.has(name) || others.has(name)) return [];
    const start = Math.max(text.lastIndexOf("\n", span.start - 1), text.lastIndexOf("\r", span.start - 1)) + 1;
    const rest = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
    rest.lastIndex = span.end;
    rest.exec(text);
    return [{ start, end: rest.lastIndex, text: "" }];
  });
}

// What of a document is not shown, read again only when it has changed. It may not import `vscode`.
import { type Finding, isEnvFile, isEnvTemplate } from "@keystow/detector";
import { type ConcealedSpan, concealedSpans } from "./concealed-spans.js";

/** What is asked of a document. */
export interface TextOfFile {
  /** The URI's path. */
  readonly path: string;
  readonly languageId: string;
  readonly isUntitled: boolean;
  getText(): string;
}

/**
 * How a document is concealed: all of its values, or in a template, which has none that anybody minds, those that were
 * found to be keys; `undefined` if not at all.
 */
export function concealmentOf({
  path,
  languageId,
  isUntitled,
}: Omit<TextOfFile, "getText">): "values" | "keys" | undefined {
  if (isEnvTemplate(path)) return "keys";
  return isEnvFile(path) || (isUntitled && languageId === "dotenv") ? "values" : undefined;
}

/** The stretches that are not shown. */
export function concealedIn(document: TextOfFile, findings: () => readonly Finding[]): readonly ConcealedSpan[] {
  const how = concealmentOf(document);
  if (how === undefined) return [];
  const values = concealedSpans(document.getText());
  if (how === "values") return values;
  const keys = findings().flatMap(({ span, related = [] }) => [span, ...related.map((part) => part.span)]);
  return values.filter(({ start, end }) => keys.some((key) => key.start < end && start < key.end));
}

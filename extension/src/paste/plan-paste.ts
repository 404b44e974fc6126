// A key that is about to be pasted, as the reference that belongs there instead: the paste is tried on a copy of the text,
// and the plan for that is what the paste becomes. It may not import `vscode`.
import type { Detector, Finding, SourceContext, Span } from "@keystow/detector";
import type { FileChange } from "@keystow/detector/remediation";
import type { TextEdit } from "@keystow/detector";

/** The text as it would be with what is pasted. */
export interface TriedPaste {
  readonly text: string;
  /** Where the pasted text stands in it. */
  readonly pasted: Span;
  readonly findings: readonly Finding[];
}

/** What is done instead of pasting. */
export interface ReferencePaste {
  readonly reference: string;
  /** The reference, and what it needs besides: offsets in the text as it is. */
  readonly edits: readonly TextEdit[];
}

/** Longer clipboards are no single key. */
const MAX_LENGTH = 10_000;

/** Longer texts are not scanned with each paste, in UTF-16 units: a paste must not be waited for. */
const MAX_TEXT = 1_000_000;

/** Tries a paste as it is, and in quotes: a key that is pasted bare is nobody's syntax. */
export function tryPaste(
  text: string,
  { start, end }: Span,
  clipboard: string,
  detector: Detector,
  context: SourceContext,
): readonly TriedPaste[] {
  const key = clipboard.trim();
  if (key === "" || key.length > MAX_LENGTH || text.length > MAX_TEXT) return [];
  const isQuoted = /["'`]/.test(text.charAt(start - 1));
  return (isQuoted ? [key] : [`"${key}"`, key]).flatMap((inserted) => {
    const tried = text.slice(0, start) + inserted + text.slice(end);
    const pasted = { start, end: start + inserted.length };
    const findings = detector
      .scan(tried, context)
      .filter(({ span }) => span.start >= pasted.start && span.end <= pasted.end);
    return findings.length === 0 ? [] : [{ text: tried, pasted, findings }];
  });
}

/**
 * The paste that does what a plan for the tried text does.
 *
 * @param replaced what the paste replaces in the text as it is
 * @returns `undefined` if the plan leaves what was pasted alone, or changes it in pieces
 */
export function referencePaste(
  { edits }: Pick<FileChange, "edits">,
  { pasted }: Pick<TriedPaste, "pasted">,
  replaced: Span,
): ReferencePaste | undefined {
  const grown = pasted.end - pasted.start - (replaced.end - replaced.start);
  const touching = edits.filter(({ start, end }) => start < pasted.end && end > pasted.start);
  const [over] = touching;
  if (!over || touching.length > 1 || over.start > pasted.start || over.end < pasted.end) return undefined;
  const shifted = (offset: number) => (offset >= pasted.end ? offset - grown : offset);
  return {
    reference: over.text,
    edits: edits.map(({ start, end, text }) => ({ start: shifted(start), end: shifted(end), text })),
  };
}

// A document that is edited: after an edit only the text that it can affect is scanned again, and the findings are
// those of a scan of the whole. Editors ask for it at each keystroke.
import type { Finding, Span } from "../finding.js";
import type { Analyser } from "../pipeline/analyser.js";
import { movedFinding, REACH } from "../pipeline/locality.js";
import type { SourceContext } from "../source.js";

/** Replaces `[start, end)`, UTF-16 offsets in the text before the edit, by a text. */
export interface TextEdit extends Span {
  readonly text: string;
}

export interface DocumentScan {
  /** The text as it is now. */
  readonly text: () => string;
  /** Its findings, in the order in which they stand. */
  readonly findings: () => readonly Finding[];
  /**
   * Applies edits that happen at once, and scans what they can affect.
   *
   * @param edits they may come in any order, and do not overlap; their offsets are in the text before all of them
   * @returns the findings afterwards
   */
  readonly edit: (edits: readonly TextEdit[]) => readonly Finding[];
}

/** Scans a document once, and follows it from then on. */
export function openDocument(text: string, context: SourceContext, analyser: Analyser): DocumentScan {
  let current = text;
  let findings = analyser.analyse(text, context).findings;
  return {
    text: () => current,
    findings: () => findings,
    edit(edits) {
      const changes = changesOf(edits);
      const after = applied(current, changes);
      const stretches = stretchesOf(changes);
      const kept = findings
        .flatMap((finding) => keptFinding(finding, changes) ?? [])
        // what is near a stretch is found again
        .filter(({ span }) => !stretches.some((stretch) => isNear(span, stretch)));
      const found = stretches.flatMap((stretch) => scanAround(stretch, after, context, analyser));
      current = after;
      findings = [...kept, ...found].sort((a, b) => a.span.start - b.span.start);
      return findings;
    },
  };
}

/** An edit, and by how much it and those before it move what stands behind them. */
interface Change extends TextEdit {
  readonly shift: number;
}

function changesOf(edits: readonly TextEdit[]): readonly Change[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      shift += edit.text.length - (edit.end - edit.start);
      return { ...edit, shift };
    });
}

function applied(text: string, changes: readonly Change[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text: inserted } of changes) {
    result += text.slice(from, start) + inserted;
    from = end;
  }
  return result + text.slice(from);
}

/** A finding of the text before, where it stands now; `undefined` if a change may have decided about it. */
function keptFinding(finding: Finding, changes: readonly Change[]): Finding | undefined {
  const { span } = finding;
  if (changes.some((change) => isNear(span, change))) return undefined;
  const before = changes.findLast(({ end }) => end <= span.start);
  return movedFinding(finding, before?.shift ?? 0);
}

/** The changed stretches of the text after; those whose surroundings meet are one. */
function stretchesOf(changes: readonly Change[]): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { end, shift, text } of changes) {
    const stretch = { start: end + shift - text.length, end: end + shift };
    const last = stretches.at(-1);
    // a finding as long as the reach may stand between two of them, and must not be found from both
    if (last && stretch.start - last.end <= 3 * REACH) last.end = stretch.end;
    else stretches.push(stretch);
  }
  return stretches;
}

/** The findings about which something in a stretch may decide. */
function scanAround(stretch: Span, text: string, context: SourceContext, analyser: Analyser): readonly Finding[] {
  // a finding near the stretch may be as long as the reach, and is judged by what lies as far beyond
  const start = Math.max(0, stretch.start - 3 * REACH);
  const piece = text.slice(start, stretch.end + 3 * REACH);
  return analyser
    .analyse(piece, context)
    .findings.map((finding) => movedFinding(finding, start))
    .filter(({ span }) => isNear(span, stretch));
}

const isNear = (span: Span, { start, end }: Span) => span.start - REACH <= end && span.end + REACH >= start;

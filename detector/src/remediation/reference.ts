// A reference to a variable that is put into a text by hand, in the syntax of the place: the way of a key out of the code,
// without the key.
import type { Span } from "../finding.js";
import type { TextEdit } from "../scans/document-scan.js";
import { clientReason } from "./client-code.js";
import { findPlaces, type PlacedText } from "./places/find-places.js";
import { isUnmovable } from "./places/place.js";
import type { Project } from "./project.js";

/** What is put into a text, and what the text needs besides. */
export interface PlannedReference {
  readonly reference: string;
  /** Edits of the text as it is, in the order in which they stand: the reference, and an import if it needs one. */
  readonly edits: readonly TextEdit[];
  readonly notes: readonly string[];
}

/** Stands for a value while the place is looked at: it means itself in every language. */
const STAND_IN = "keystowStandIn";

/**
 * Plans a reference to a variable at a place: in a text in quotes it becomes a part of that, in code an expression.
 *
 * @param replaced what is selected there
 * @returns why there can be none, as half a sentence
 */
export function planReference(
  source: PlacedText,
  replaced: Span,
  variable: string,
  project: Project,
): PlannedReference | { readonly refused: string } {
  const client = clientReason(source.path, source.text, project);
  if (client !== undefined) return { refused: client };
  // bare first: quotes around it would end the text in which it stands
  const tries = [STAND_IN, `"${STAND_IN}"`].map((inserted) => tried(source, replaced, inserted, variable, project));
  return tries.find((one) => "edits" in one) ?? tries[0] ?? { refused: "there is no place" };
}

function tried(
  { text, ...file }: PlacedText,
  { start, end }: Span,
  inserted: string,
  variable: string,
  project: Project,
): PlannedReference | { readonly refused: string } {
  const at = start + inserted.indexOf(STAND_IN);
  const written = { start, end: start + inserted.length };
  const trial = { ...file, text: text.slice(0, start) + inserted + text.slice(end) };
  const [place] = findPlaces(trial, [{ start: at, end: at + STAND_IN.length }], project);
  if (!place) return { refused: "there is no place" };
  if (isUnmovable(place)) return { refused: place.refused };
  const { edits, needs = [], notes = [] } = place.rewrite([variable]);
  const touching = edits.filter((edit) => edit.start < written.end && edit.end > written.start);
  const [over] = touching;
  if (!over || touching.length > 1) return { refused: "it would be written in pieces" };
  const whole = joined(trial.text, over, written);
  const others = [...needs, ...edits].filter((edit) => edit !== over);
  // behind what was tried, the text is longer by that than it is
  const grown = written.end - end;
  const back = (offset: number) => (offset >= written.end ? offset - grown : offset);
  return {
    reference: over.text,
    edits: [...others, whole]
      .map((edit) => ({ ...edit, start: back(edit.start), end: back(edit.end) }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    notes,
  };
}

/** An edit that replaces all of a span, some of it by itself. */
function joined(text: string, edit: TextEdit, { start, end }: Span): TextEdit {
  return {
    start: Math.min(edit.start, start),
    end: Math.max(edit.end, end),
    text: text.slice(start, Math.max(edit.start, start)) + edit.text + text.slice(Math.min(edit.end, end), end),
  };
}

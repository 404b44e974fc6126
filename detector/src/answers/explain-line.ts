// What there is to explain on a line, for hosts that are asked about a line and not about a value.
import type { Detector } from "../detector.js";
import type { Explanation, Finding } from "../finding.js";
import type { SourceContext } from "../source.js";
import { createLocator } from "../text/locator.js";

/** A line may be a whole minified bundle; each probe reads the text anew. */
const MOST_PROBES = 100;

/**
 * Explains the findings of a line, else what its words are: each value once, and that there is nothing only if there is
 * nothing else to say.
 *
 * @param line 1-based
 * @returns `undefined` if the text has no such line; never an empty list otherwise
 */
export function explainLine(
  detector: Pick<Detector, "explain" | "scan">,
  text: string,
  line: number,
  context: SourceContext = {},
): readonly Explanation[] | undefined {
  const offsets = candidateOffsets(text, line, detector.scan(text, context));
  return offsets && distinct(offsets.map((offset) => detector.explain(text, offset, context)));
}

function candidateOffsets(text: string, line: number, findings: readonly Finding[]): readonly number[] | undefined {
  const locator = createLocator(text);
  const start = locator.offset({ line, column: 1 });
  const content = locator.line(line);
  if (start === undefined || content === undefined) return undefined;
  const end = start + content.length;
  const here = findings.filter(({ span }) => span.start <= end && span.end > start);
  if (here.length > 0) return here.map(({ span }) => Math.max(span.start, start));
  const words = [...content.matchAll(/[^\s"'`=:,;(){}[\]<>]+/g)].map(({ index }) => start + index);
  return words.length > 0 ? longest(words, text, MOST_PROBES) : [start];
}

/** Of too many words, those that are long enough to be a key come first. */
function longest(words: readonly number[], text: string, most: number): readonly number[] {
  if (words.length <= most) return words;
  const lengthAt = (offset: number) =>
    /^[^\s"'`=:,;(){}[\]<>]*/.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
  const chosen = [...words].sort((a, b) => lengthAt(b) - lengthAt(a)).slice(0, most);
  return chosen.sort((a, b) => a - b);
}

function distinct(explanations: readonly Explanation[]): readonly Explanation[] {
  const something = explanations.filter(({ outcome }) => outcome !== "nothing");
  if (something.length === 0) return explanations.slice(0, 1);
  const bySpan = new Map(something.map((one) => [`${one.span?.start ?? ""}-${one.span?.end ?? ""}`, one]));
  return [...bySpan.values()];
}

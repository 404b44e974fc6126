// Where on a line there may be something to explain.
import { createLocator, type Finding } from "@keystow/detector";

/** A line may be a whole minified bundle; each probe reads the text anew. */
const MOST_PROBES = 100;

/**
 * The offsets of a line at which to ask for an explanation: its findings, else the beginning of each word.
 *
 * @returns `undefined` if the text has no such line; never an empty list otherwise
 */
export function candidateOffsets(
  text: string,
  line: number,
  findings: readonly Finding[],
): readonly number[] | undefined {
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

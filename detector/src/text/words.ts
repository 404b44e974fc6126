// Tells random text from words and identifiers without a dictionary: random characters change between
// digits, capitals and small letters all the time, and their letters cannot be spoken.

/** Words and identifiers have runs of at least this mean length; random hexadecimal and base62 text stays below 3. */
const WORDY = 4;
/** The share of a value's letters and digits that stands in runs which can be spoken. */
const SPOKEN = 0.75;
/** Random tokens of sixteen characters and more hold at least this many different ones. */
const VARIED = 8;
const RUNS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;
const UNSPEAKABLE = /[^aeiouy]{5}|[aeiou]{4}|^[^aeiouy]+$/i;

/** Whether a value reads like words or an identifier (`your-api-key`, `forerunnerClientV2`) and not like random text. */
export function readsLikeWords(value: string): boolean {
  const runs = runsOf(value);
  const spoken = runs.filter((run) => run.length >= 3 && isSpoken(run));
  return meanLength(runs) >= WORDY && totalLength(spoken) >= SPOKEN * totalLength(runs);
}

/** Whether a value mixes kinds of characters and repeats itself little, as random tokens of its length do. */
export function isVaried(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
  return kinds >= 2 && new Set(value).size >= Math.min(VARIED, value.length / 2);
}

/** Whether a value is varied and does not read like words. */
export const looksRandom = (value: string): boolean => isVaried(value) && !readsLikeWords(value);

/** Whether a value is a path or a host: its segments are words, names or short numbers. */
export function looksLikePath(value: string): boolean {
  const segments = value.split(/[/.]+/);
  const isName = (segment: string) =>
    segment.length <= 3 ||
    (runsOf(segment).length <= 3 && runsOf(segment).every((run) => run.length <= 2 || isSpoken(run)));
  return segments.length > 1 && segments.every(isName);
}

const isSpoken = (run: string) => /[a-z]/i.test(run) && !UNSPEAKABLE.test(run);

/** Pieces of one kind: small letters (with a capital before them), capitals, digits. */
const runsOf = (value: string): readonly string[] => value.match(RUNS) ?? [];
const totalLength = (runs: readonly string[]) => runs.reduce((sum, run) => sum + run.length, 0);
const meanLength = (runs: readonly string[]) => totalLength(runs) / Math.max(1, runs.length);

/** A name's words in lower case: `FORERUNNER_API_KEY`, `forerunnerApiKey` and `forerunner.api-key` give the same. */
export function nameWords(name: string): readonly string[] {
  return runsOf(name).map((word) => word.toLowerCase());
}

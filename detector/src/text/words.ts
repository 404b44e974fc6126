// Tells random text from words and identifiers without a dictionary: random characters change between
// digits, capitals and small letters all the time, and their letters cannot be spoken.

/** Words and identifiers have runs of at least this mean length; random hexadecimal and base62 text stays below 3. */
const WORDY = 4;
/** The share of a value's letters and digits that stands in runs which can be spoken. */
const SPOKEN = 0.6;
/** Letters alone are random only if their case changes more often than in any identifier. */
const RESTLESS = 3.3;
const RUNS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;
const UNSPEAKABLE = /[^aeiouy]{5}|[aeiou]{4}/i;

/** Whether a value reads like words or an identifier (`your-api-key`, `forerunnerClientV2`) and not like random text. */
export function readsLikeWords(value: string): boolean {
  const runs = runsOf(value);
  const spoken = runs.filter((run) => /[a-z]{3}/i.test(run) && /[aeiouy]/i.test(run) && !UNSPEAKABLE.test(run));
  return meanLength(runs) >= WORDY && totalLength(spoken) >= SPOKEN * totalLength(runs);
}

/** Whether a value mixes kinds of characters and repeats itself little, as random tokens of its length do. */
export function looksRandom(value: string): boolean {
  const mixed = /[A-Za-z]/.test(value) && (/[0-9]/.test(value) || meanLength(runsOf(value)) < RESTLESS);
  return mixed && new Set(value).size >= Math.min(10, value.length / 2) && !readsLikeWords(value);
}

/** Pieces of one kind: small letters (with a capital before them), capitals, digits. */
const runsOf = (value: string): readonly string[] => value.match(RUNS) ?? [];
const totalLength = (runs: readonly string[]) => runs.reduce((sum, run) => sum + run.length, 0);
const meanLength = (runs: readonly string[]) => totalLength(runs) / Math.max(1, runs.length);

/** A name's words in lower case: `FORERUNNER_API_KEY`, `forerunnerApiKey` and `forerunner.api-key` give the same. */
export function nameWords(name: string): readonly string[] {
  return runsOf(name).map((word) => word.toLowerCase());
}

/** Whether a value is a path or a host: its segments are words, names or short numbers. */
export function looksLikePath(value: string): boolean {
  const segments = value.split(/[/.]+/);
  return segments.length > 1 && segments.every((segment) => runsOf(segment).length <= 3);
}

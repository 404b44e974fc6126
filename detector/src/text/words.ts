// Tells random text from words and identifiers by how long its runs of one kind are.
// Random characters change between digits, capitals and small letters all the time; words do not.

/** Runs of this mean length and above read like words; random hexadecimal and base62 text stays below 3. */
const WORDY = 4.5;
/** Letters alone are random only if their case changes more often than in any identifier. */
const RESTLESS = 2.5;
const RUNS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;

/** Whether a value reads like words or an identifier (`your-api-key`, `forerunnerClientV2`) and not like random text. */
export function readsLikeWords(value: string): boolean {
  return /[a-z]{3}|[A-Z]{3}/.test(value) && meanRun(value) >= WORDY;
}

/** Whether a value mixes kinds of characters and repeats itself little, as random tokens of its length do. */
export function looksRandom(value: string): boolean {
  const mixed = /[A-Za-z]/.test(value) && (/[0-9]/.test(value) || meanRun(value) < RESTLESS);
  return mixed && new Set(value).size >= Math.min(10, value.length / 2) && !readsLikeWords(value);
}

/** The mean length of the runs of one kind: small letters (with a capital before them), capitals, digits. */
function meanRun(value: string): number {
  const runs = value.match(RUNS) ?? [];
  return runs.reduce((sum, run) => sum + run.length, 0) / Math.max(1, runs.length);
}

/** A name's words in lower case: `FORERUNNER_API_KEY`, `forerunnerApiKey` and `forerunner.api-key` give the same. */
export function nameWords(name: string): readonly string[] {
  return (name.match(RUNS) ?? []).map((word) => word.toLowerCase());
}

/** Whether a value is a path or a host: its segments are words, names or short numbers. */
export function looksLikePath(value: string): boolean {
  const segments = value.split(/[/.]+/);
  return segments.length > 1 && segments.every((segment) => (segment.match(RUNS) ?? []).length <= 3);
}

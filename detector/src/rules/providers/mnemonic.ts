// Recovery phrases of wallets (BIP 39): twelve to twenty-four words of three to eight letters, from a list of 2,048.
import type { Random } from "../../formats/sample.js";
import { defineProvider, type Inspection } from "../rule.js";

/** As many words as a phrase may have. */
const LENGTHS: readonly number[] = [12, 15, 18, 21, 24];
/** Of twelve random words so many differ, nearly always. */
const DIFFERENT = 10;
/** Words that BIP 39 does not list and that sentences rarely do without. */
const NOT_LISTED = /\b(?:the|and|that|with|are|you|this|for|not|was|from|has|your|have|which|will|can't|its|but)\b/;
/** The middle of the phrase that a development network prints for everybody. */
const PUBLISHED = /^(?:test test|abandon abandon|candy maple cake sugar|myth like bonus)/;
/** Some of the list's words, for tests. */
const SAMPLES =
  "abandon ability able above absent absorb abstract absurd abuse access accident account accuse achieve acid acoustic acquire across act action actor actress actual adapt add addict address adjust admit adult advance advice";

export default defineProvider({
  id: "mnemonic",
  name: "Recovery phrases",
  docs: "https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki",
  words: ["mnemonic", "bip39", "wallet", "seed"],
  rotation: { steps: ["Make a new wallet.", "Send everything that the old one holds to it.", "Abandon the old one."] },
  rules: [
    {
      id: "mnemonic-phrase",
      title: "recovery phrase of a wallet",
      pattern: {
        anchors: [
          "mnemonic",
          "seed_phrase",
          "seedphrase",
          "seed phrase",
          "recovery_phrase",
          "recoveryphrase",
          "secret_phrase",
        ],
        foldCase: true,
        follow: [
          { alphabet: "_A-Za-z", min: 0, max: 16 },
          { alphabet: "\"'`:=( \\t", min: 1, max: 8 },
          { alphabet: "a-z", min: 3, max: 8 },
          { alphabet: " ", min: 1, max: 1 },
          { alphabet: "a-z", min: 3, max: 8 },
          { alphabet: " ", min: 1, max: 1 },
          { alphabet: "a-z", min: 3, max: 8 },
        ],
        expression:
          /(?:mnemonic|seed[_ ]?phrase|recovery_?phrase|secret_phrase)\w{0,16}["'`]?[:=( \t]{1,6}["'`]?(?<secret>[a-z]{3,8}(?: [a-z]{3,8}){11,23})(?=["'`\s]|$)/diy,
        inspect: inspectPhrase,
        sample: samplePhrase,
      },
      env: "MNEMONIC",
      examples: (key) => [`MNEMONIC="${key}"`, `const mnemonic = "${key}";`, `seed_phrase: ${key}`],
      nearMisses: (key) => [
        key,
        `mnemonic = "${key.split(" ").slice(1).join(" ")}"`,
        `mnemonic = "${"test ".repeat(11)}junk"`,
        "mnemonic: the words that you have written down are the only way that this wallet will come back",
      ],
    },
  ],
});

function inspectPhrase(phrase: string): Inspection {
  const words = phrase.split(" ");
  if (PUBLISHED.test(phrase)) {
    return {
      rejected: { filter: "published-sample", reason: "it is a phrase that documentation prints" },
      reasons: [],
    };
  }
  if (
    !LENGTHS.includes(words.length) ||
    new Set(words).size < Math.min(DIFFERENT, words.length) ||
    NOT_LISTED.test(phrase)
  ) {
    return { rejected: { filter: "words", reason: "it is a sentence" }, reasons: [] };
  }
  return { reasons: [`${words.length} words as those of BIP 39`] };
}

function samplePhrase(random: Random): string {
  const words = SAMPLES.split(" ");
  return Array.from({ length: 12 }, () => words.splice(Math.floor(random() * words.length), 1)[0]).join(" ");
}

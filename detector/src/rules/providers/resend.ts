// A pattern, because its prefix ends many names: all of the shape behind it is looked at before the rule is tried.
import { base62 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { readsLikeWords } from "../../text/words.js";
import { bearer, defineProvider, type Inspection } from "../rule.js";

const underscore = { alphabet: "_", min: 1, max: 1 };

export default defineProvider({
  id: "resend",
  name: "Resend",
  docs: "https://resend.com/docs/api-reference/api-keys/create-api-key",
  words: ["resend"],
  rotation: {
    url: "https://resend.com/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "resend-api-key",
      title: "Resend API key",
      pattern: {
        anchors: ["re_"],
        follow: [base62(8), underscore, base62(24)],
        expression: /(?<![0-9A-Za-z])(?<secret>re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24})(?![0-9A-Za-z])/dy,
        publicPrefix: /^re_/,
        inspect: inspectKey,
        sample: (random) => sampleFormat(["re_", { id: base62(8) }, "_", { body: base62(24) }], random),
      },
      env: "RESEND_API_KEY",
      header: bearer,
      examples: (key) => [`RESEND_API_KEY=${key}`, `new Resend("${key}")`],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        "re_compiled_expressionOfLongIdentif",
        `re_${"x".repeat(8)}_${"x".repeat(24)}`,
      ],
    },
  ],
});

function inspectKey(key: string): Inspection {
  return readsLikeWords(key.slice("re_".length))
    ? { rejected: { filter: "identifier", reason: "behind the prefix it reads like an identifier" }, reasons: [] }
    : { reasons: ["exact format"] };
}

import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "resend",
  name: "Resend",
  docs: "https://resend.com/docs/api-reference/api-keys/create-api-key",
  words: ["resend"],
  rotation: { url: "https://resend.com/api-keys", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "resend-api-key",
      title: "Resend API key",
      format: ["re_", { id: base62(8) }, "_", { body: base62(24) }],
      loose: true,
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

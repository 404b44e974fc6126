import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "telnyx",
  name: "Telnyx",
  docs: "https://developers.telnyx.com/development/api-fundamentals/authentication",
  words: ["telnyx"],
  rotation: {
    url: "https://portal.telnyx.com/#/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // the prefix is a word of every constant's name: the length and what does not read like words decide
      id: "telnyx-api-key",
      title: "Telnyx API key",
      format: ["KEY", { body: base64url(55) }],
      loose: true,
      env: "TELNYX_API_KEY",
      header: bearer,
      examples: (key) => [`TELNYX_API_KEY=${key}`, `telnyx.api_key = "${key}"`],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toLowerCase(),
        "KEY_OF_THE_MACHINE_THAT_ISSUES_THE_TOKENS_OF_ALL_OTHERS_V1",
        `KEY${"-".repeat(55)}`,
      ],
    },
  ],
});

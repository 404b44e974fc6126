import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "checkly",
  name: "Checkly",
  docs: "https://www.checklyhq.com/docs/",
  words: ["checkly"],
  rotation: {
    url: "https://app.checklyhq.com/settings/user/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "checkly-api-key",
      title: "Checkly API key",
      context: { words: ["checkly"], value: ["cu_", { body: hex(32) }] },
      env: "CHECKLY_API_KEY",
      header: bearer,
      examples: (key) => [`CHECKLY_API_KEY=${key}`, `checkly_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `CHECKLY_API_KEY=${key.slice(0, -1)}`,
        `CHECKLY_API_KEY=${key}0`,
        `CHECKLY_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

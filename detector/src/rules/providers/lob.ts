import { hex, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "lob",
  name: "Lob",
  docs: "https://docs.lob.com/",
  words: ["lob.com", "lob_"],
  rotation: {
    url: "https://dashboard.lob.com/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "lob-api-key",
      title: "Lob API key",
      context: {
        words: ["lob_api", "lob_key", "lobapi", "lob.com", "lob_secret", "lob_live", "lob_test", "lob-api"],
        value: [oneOf("live_", "test_"), { body: hex(35) }],
      },
      env: "LOB_API_KEY",
      examples: (key) => [
        `LOB_API_KEY=${key}`,
        `curl https://api.lob.com/v1/addresses -H "Authorization: Bearer ${key}"`,
      ],
      nearMisses: (key) => [key, `LOB_API_KEY=${key.slice(0, -1)}`, `LOB_API_KEY=${key}0`],
    },
    {
      id: "lob-publishable-key",
      title: "Lob publishable key",
      format: [oneOf("live_pub_", "test_pub_"), { body: hex(31) }],
      env: "LOB_PUBLISHABLE_KEY",
      public: { reason: "Lob means publishable keys for the browser" },
      examples: () => [],
      nearMisses: (key) => [`data-lob-key="${key}"`],
    },
  ],
});

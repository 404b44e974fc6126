import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "baseten",
  name: "Baseten",
  docs: "https://docs.baseten.co/",
  words: ["baseten"],
  rotation: {
    url: "https://app.baseten.co/settings/api_keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // keys made since October 2026; of what follows the prefix nothing is documented
      id: "baseten-api-key",
      title: "Baseten API key",
      format: ["b10_", { body: base62(24, 128) }],
      loose: true,
      env: "BASETEN_API_KEY",
      header: { name: "Authorization", scheme: "Api-Key" },
      examples: (key) => [`BASETEN_API_KEY=${key}`, `apiKey: "${key}"`],
      nearMisses: (key) => [key.slice(0, 27), `${key.slice(0, 4)}${"x".repeat(32)}`, key.toUpperCase()],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "cohere",
  name: "Cohere",
  docs: "https://docs.cohere.com/docs/rate-limits",
  words: ["cohere"],
  rotation: {
    url: "https://dashboard.cohere.com/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "cohere-api-key",
      title: "Cohere API key",
      context: {
        words: [
          "cohere_api",
          "cohere_key",
          "cohereapikey",
          "cohere_token",
          "co_api_key",
          "cohere.client",
          "cohereclient",
          "api.cohere.ai",
          "api.cohere.com",
        ],
        value: [{ body: base62(40) }],
      },
      env: "COHERE_API_KEY",
      header: bearer,
      examples: (key) => [`COHERE_API_KEY=${key}`, `cohere_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `COHERE_API_KEY=${key.slice(0, -1)}`,
        `COHERE_API_KEY=${key}0`,
        `COHERE_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

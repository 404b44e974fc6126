import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "voyage",
  name: "Voyage AI",
  docs: "https://docs.voyageai.com/",
  words: ["voyage"],
  rotation: {
    url: "https://dashboard.voyageai.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "voyage-api-key",
      title: "Voyage AI API key",
      context: {
        words: ["voyage_api", "voyage_key", "voyageai", "voyageapi", "voyage-api"],
        value: ["pa-", { body: base64url(43) }],
      },
      env: "VOYAGE_API_KEY",
      header: bearer,
      examples: (key) => [`VOYAGE_API_KEY=${key}`, `voyageai.Client(api_key="${key}")`],
      nearMisses: (key) => [key, `VOYAGE_API_KEY=${key.slice(0, -1)}`, `VOYAGE_API_KEY=${key}0`],
    },
  ],
});

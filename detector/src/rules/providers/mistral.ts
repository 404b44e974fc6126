import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "mistral",
  name: "Mistral AI",
  docs: "https://docs.mistral.ai/getting-started/quickstarts/studio/activate-and-generate-api-key",
  words: ["mistral"],
  rotation: {
    url: "https://console.mistral.ai/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "mistral-api-key",
      title: "Mistral API key",
      context: { words: ["mistral"], value: [{ body: base62(32) }] },
      env: "MISTRAL_API_KEY",
      header: bearer,
      examples: (key) => [`MISTRAL_API_KEY=${key}`, `new Mistral({ apiKey: "${key}" })`],
      nearMisses: (key) => [key, `MISTRAL_API_KEY=${key.slice(0, -1)}`, `MISTRAL_API_KEY=${key}0`],
    },
  ],
});

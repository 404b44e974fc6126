import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "perplexity",
  name: "Perplexity",
  docs: "https://docs.perplexity.ai/docs/admin/api-key-management",
  words: ["perplexity", "pplx"],
  rotation: {
    url: "https://www.perplexity.ai/account/api/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "perplexity-api-key",
      title: "Perplexity API key",
      format: ["pplx-", { body: base62(48) }],
      env: "PERPLEXITY_API_KEY",
      header: bearer,
      examples: (key) => [
        `PERPLEXITY_API_KEY=${key}`,
        `OpenAI(api_key="${key}", base_url="https://api.perplexity.ai")`,
      ],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        `pplx-${"x".repeat(48)}`,
        "pplx-70b-online",
      ],
    },
  ],
});

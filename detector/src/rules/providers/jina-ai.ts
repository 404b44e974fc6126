import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "jina-ai",
  name: "Jina AI",
  docs: "https://jina.ai/",
  words: ["jina"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "jina-ai-api-key",
      title: "Jina AI API key",
      format: ["jina_", { body: base64url(60) }],
      loose: true,
      env: "JINA_API_KEY",
      header: bearer,
      examples: (key) => [
        `JINA_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.jina.ai/v1/embeddings`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 5)}${"x".repeat(60)}`, key.toUpperCase()],
    },
  ],
});

import { base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "cerebras",
  name: "Cerebras",
  docs: "https://inference-docs.cerebras.ai/quickstart",
  words: ["cerebras"],
  rotation: {
    url: "https://cloud.cerebras.ai/platform",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "cerebras-api-key",
      title: "Cerebras API key",
      format: [oneOf("csk-", "csk_"), { body: base64url(48) }],
      loose: true,
      env: "CEREBRAS_API_KEY",
      header: bearer,
      examples: (key) => [
        `CEREBRAS_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.cerebras.ai/v1/models`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(48)}`, key.toUpperCase()],
    },
  ],
});

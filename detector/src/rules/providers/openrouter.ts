import { base64url, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "openrouter",
  name: "OpenRouter",
  docs: "https://openrouter.ai/docs/guides/features/guardrails/secret-formats",
  words: ["openrouter"],
  rotation: {
    url: "https://openrouter.ai/settings/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "openrouter-api-key",
      title: "OpenRouter API key",
      format: ["sk-or-v1-", { body: hex(64) }],
      env: "OPENROUTER_API_KEY",
      header: bearer,
      examples: (key) => [
        `OPENROUTER_API_KEY=${key}`,
        `OpenAI(base_url="https://openrouter.ai/api/v1", api_key="${key}")`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sk-or-v1-${"x".repeat(64)}`],
    },
    {
      // only the prefix is documented
      id: "openrouter-management-key",
      title: "OpenRouter management key",
      docs: "https://openrouter.ai/docs",
      format: ["sk-or-mgmt-", { body: base64url(16, 255) }],
      loose: true,
      env: "OPENROUTER_MANAGEMENT_KEY",
      header: bearer,
      examples: (key) => [
        `OPENROUTER_MANAGEMENT_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://openrouter.ai/api/v1/keys`,
      ],
      nearMisses: (key) => [key.slice(0, 26), key.toUpperCase(), `sk-or-mgmt-${"x".repeat(32)}`],
    },
  ],
});

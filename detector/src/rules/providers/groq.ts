import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "groq",
  name: "Groq",
  docs: "https://console.groq.com/docs/production-readiness/security-onboarding",
  words: ["groq"],
  rotation: { url: "https://console.groq.com/keys", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "groq-api-key",
      title: "Groq API key",
      format: ["gsk_", { body: base62(52) }],
      env: "GROQ_API_KEY",
      header: bearer,
      examples: (key) => [
        `GROQ_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.groq.com/openai/v1/models`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(52)}`, key.toUpperCase()],
    },
  ],
});

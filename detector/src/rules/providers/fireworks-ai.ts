import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `FIREWORKS_API_KEY=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.fireworks.ai/inference/v1/models`,
];

export default defineProvider({
  id: "fireworks-ai",
  name: "Fireworks AI",
  docs: "https://docs.fireworks.ai/api-reference/create-api-key",
  words: ["fireworks"],
  rotation: {
    url: "https://app.fireworks.ai/settings/users/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // bodies of 22 and of 24 characters are seen
      id: "fireworks-ai-api-key",
      title: "Fireworks AI API key",
      format: ["fw_", { body: base62(22, 24) }],
      loose: true,
      env: "FIREWORKS_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 24), `${key.slice(0, 3)}${"x".repeat(24)}`, key.toUpperCase()],
    },
    {
      id: "fireworks-ai-fire-pass-key",
      title: "Fireworks AI Fire Pass key",
      format: ["fpk_", { body: base62(22, 24) }],
      loose: true,
      env: "FIREWORKS_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 25), `${key.slice(0, 4)}${"x".repeat(24)}`, key.toUpperCase()],
    },
  ],
});

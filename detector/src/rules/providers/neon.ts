import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "neon",
  name: "Neon",
  docs: "https://neon.com/docs/manage/api-keys",
  words: ["neon"],
  rotation: {
    url: "https://console.neon.tech/app/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "neon-api-key",
      title: "Neon API key",
      format: ["napi_", { body: base62(64, 128) }],
      env: "NEON_API_KEY",
      header: bearer,
      examples: (key) => [
        `NEON_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://console.neon.tech/api/v2/projects`,
      ],
      nearMisses: (key) => [key.slice(0, 68), key.toUpperCase(), `napi_${"x".repeat(64)}`],
    },
  ],
});

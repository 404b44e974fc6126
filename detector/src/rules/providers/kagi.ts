import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "kagi",
  name: "Kagi",
  docs: "https://help.kagi.com/kagi/api/overview.html",
  words: ["kagi"],
  rotation: {
    url: "https://kagi.com/settings?p=api",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "kagi-api-key",
      title: "Kagi API key",
      context: {
        words: ["kagi_api_key", "kagiapikey", "kagi_token", "kagi.com", "kagi_session", "kagi_key"],
        value: [{ id: base64url(11) }, ".", { body: base64url(43) }],
      },
      env: "KAGI_API_KEY",
      header: { name: "Authorization", scheme: "Bot" },
      examples: (key) => [`KAGI_API_KEY=${key}`, `kagi_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `KAGI_API_KEY=${key.slice(0, -1)}`,
        `KAGI_API_KEY=${key}0`,
        `KAGI_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "vonage",
  name: "Vonage",
  docs: "https://developer.vonage.com/en/getting-started/concepts/authentication",
  words: ["vonage", "nexmo"],
  rotation: {
    url: "https://dashboard.nexmo.com/settings",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "vonage-api-secret",
      title: "Vonage API secret",
      context: { words: ["vonage", "nexmo"], value: [{ body: base62(16) }] },
      env: "VONAGE_API_SECRET",
      examples: (key) => [`VONAGE_API_SECRET=${key}`, `new Vonage({ apiKey: id, apiSecret: "${key}" })`],
      nearMisses: (key) => [key, `VONAGE_API_SECRET=${key.slice(0, -1)}`, `VONAGE_API_SECRET=${key}0`],
    },
  ],
});

import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "fastly",
  name: "Fastly",
  docs: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
  words: ["fastly"],
  rotation: {
    url: "https://manage.fastly.com/account/personal/tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "fastly-api-token",
      title: "Fastly API token",
      context: { words: ["fastly"], value: [{ body: base64url(32) }] },
      env: "FASTLY_API_TOKEN",
      header: { name: "Fastly-Key" },
      examples: (key) => [`FASTLY_API_TOKEN=${key}`, `fastly_api_token: "${key}"`],
      nearMisses: (key) => [
        key,
        `FASTLY_API_TOKEN=${key.slice(0, -1)}`,
        `FASTLY_API_TOKEN=${key}0`,
        `FASTLY_API_TOKEN_ID="${key}"`,
      ],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "stability",
  name: "Stability AI",
  docs: "https://platform.stability.ai/docs/api-reference",
  words: ["stability"],
  rotation: {
    url: "https://platform.stability.ai/account/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "stability-api-key",
      title: "Stability AI API key",
      context: {
        words: [
          "stability_api",
          "stability_key",
          "stabilityapi",
          "stability.ai",
          "stability_host",
          "stability-api",
          "dreamstudio",
          "stabilitytoken",
          "stability_token",
          "stabilitykey",
        ],
        value: ["sk-", { body: base62(48) }],
      },
      env: "STABILITY_API_KEY",
      header: bearer,
      examples: (key) => [
        `STABILITY_API_KEY=${key}`,
        `curl https://api.stability.ai/v1/user/account -H "Authorization: Bearer ${key}"`,
      ],
      nearMisses: (key) => [key, `STABILITY_API_KEY=${key.slice(0, -1)}`, `STABILITY_API_KEY=${key}0`],
    },
  ],
});

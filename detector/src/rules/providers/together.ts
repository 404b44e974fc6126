import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "together",
  name: "Together AI",
  docs: "https://docs.together.ai/docs/api-keys-authentication",
  words: ["together"],
  rotation: {
    url: "https://api.together.ai/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "together-api-key",
      title: "Together AI API key",
      format: ["tgp_v1_", { body: base64url(43) }],
      env: "TOGETHER_API_KEY",
      header: bearer,
      examples: (key) => [`TOGETHER_API_KEY=${key}`, `Together(api_key="${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `tgp_v1_${"x".repeat(43)}`],
    },
  ],
});

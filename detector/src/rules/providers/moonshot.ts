import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "moonshot",
  name: "Moonshot AI",
  docs: "https://platform.moonshot.ai/docs",
  words: ["moonshot", "kimi"],
  rotation: {
    url: "https://platform.moonshot.ai/console/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "moonshot-api-key",
      title: "Moonshot API key",
      context: {
        words: ["moonshot", "kimi_api", "kimi_key", "kimi_token", "kimitoken", "kimiapi", "kimikey"],
        value: ["sk-", { body: base64url(48) }],
      },
      env: "MOONSHOT_API_KEY",
      header: bearer,
      examples: (key) => [`MOONSHOT_API_KEY=${key}`, `OpenAI(base_url="https://api.moonshot.ai/v1", api_key="${key}")`],
      nearMisses: (key) => [key, `MOONSHOT_API_KEY=${key.slice(0, -1)}`, `MOONSHOT_API_KEY=${key}0`],
    },
  ],
});

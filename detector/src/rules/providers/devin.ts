import { base64, oneOf, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [`DEVIN_API_KEY=${key}`, `devin_api_key: "${key}"`];

export default defineProvider({
  id: "devin",
  name: "Devin",
  docs: "https://docs.devin.ai/",
  words: ["devin"],
  rotation: {
    url: "https://app.devin.ai/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "devin-api-key",
      title: "Devin API key",
      context: {
        words: ["devin_api_key", "devinapikey", "devin_api", "api.devin.ai", "devin.ai", "apk_user_"],
        value: [oneOf("apk_user_", "apk_"), { body: base64(60, 255) }, { padding }],
      },
      env: "DEVIN_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key, `DEVIN_API_KEY=${key.slice(0, 60)}`],
    },
    {
      id: "devin-service-user-token",
      title: "Devin service user token",
      context: {
        words: ["devin_api_key", "devinapikey", "devin_api", "api.devin.ai", "devin.ai", "devin_service"],
        value: ["cog_", { body: { alphabet: "a-z2-7", min: 52, max: 52 } }],
      },
      env: "DEVIN_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [
        key,
        `DEVIN_API_KEY=${key.slice(0, -1)}`,
        `DEVIN_API_KEY=${key}0`,
        `DEVIN_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

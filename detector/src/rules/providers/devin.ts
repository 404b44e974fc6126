import { base64, oneOf, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [`DEVIN_API_KEY=${key}`, `devin_api_key: "${key}"`];

export default defineProvider({
  id: "devin",
  name: "Devin",
  docs: "https://docs.devin.ai/",
  words: ["devin"],
  rotation: {
    url: "https://app.devin.ai",
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
      // base64 of `user-` and an id, of `_org-` and an id, a colon and a secret: the prefix and the beginning are one literal
      id: "devin-personal-api-key",
      title: "Devin personal API key",
      format: ["apk_user_dXNlci", { body: base64(60, 255) }, { padding }],
      env: "DEVIN_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 60), key.toLowerCase(), key.toUpperCase()],
    },
    {
      // base64 of `org-` and an id, a colon and a secret
      id: "devin-service-api-key",
      title: "Devin service API key",
      format: ["apk_b3JnL", { body: base64(60, 255) }, { padding }],
      env: "DEVIN_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, 60), key.toLowerCase(), key.toUpperCase()],
    },
    {
      // 52 characters of base32 in small letters: 260 bits, which no identifier is
      id: "devin-service-user-token",
      title: "Devin service user token",
      format: ["cog_", { body: { alphabet: "a-z2-7", min: 52, max: 52 } }],
      env: "DEVIN_API_KEY",
      header: bearer,
      examples: (key) => [`DEVIN_API_KEY=${key}`, `devin_api_key: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "replicate",
  name: "Replicate",
  docs: "https://replicate.com/docs/topics/security/api-tokens",
  words: ["replicate"],
  rotation: {
    url: "https://replicate.com/account/api-tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "replicate-api-token",
      title: "Replicate API token",
      format: ["r8_", { body: base62(37) }],
      env: "REPLICATE_API_TOKEN",
      header: bearer,
      examples: (key) => [`REPLICATE_API_TOKEN=${key}`, `new Replicate({ auth: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `r8_${"x".repeat(37)}`],
    },
  ],
});

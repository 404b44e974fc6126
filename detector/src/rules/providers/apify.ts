import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "apify",
  name: "Apify",
  docs: "https://docs.apify.com/platform/integrations/api",
  words: ["apify"],
  rotation: {
    url: "https://console.apify.com/settings/integrations",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "apify-api-token",
      title: "Apify API token",
      format: ["apify_api_", { body: base62(20, 64) }],
      env: "APIFY_TOKEN",
      header: bearer,
      examples: (key) => [`APIFY_TOKEN=${key}`, `curl -H "Authorization: Bearer ${key}" https://api.apify.com/v2/acts`],
      nearMisses: (key) => [key.slice(0, 29), `${key.slice(0, 10)}${"x".repeat(28)}`, key.toUpperCase()],
    },
  ],
});

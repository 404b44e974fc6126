import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "brave",
  name: "Brave",
  docs: "https://api-dashboard.search.brave.com/app/documentation",
  words: ["brave"],
  rotation: {
    url: "https://api-dashboard.search.brave.com/app/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "brave-search-api-key",
      title: "Brave Search API key",
      context: {
        words: [
          "x-subscription-token",
          "brave_api_key",
          "braveapikey",
          "brave_search",
          "brave-search",
          "bravesearch",
          "search.brave.com",
        ],
        value: ["BSA", { body: base64url(24, 40) }],
      },
      env: "BRAVE_API_KEY",
      header: { name: "X-Subscription-Token" },
      examples: (key) => [`BRAVE_API_KEY=${key}`, `brave_api_key: "${key}"`],
      nearMisses: (key) => [key, `BRAVE_API_KEY=${key.slice(0, 26)}`],
    },
  ],
});

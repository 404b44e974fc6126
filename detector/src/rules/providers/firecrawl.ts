import { hex, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "firecrawl",
  name: "Firecrawl",
  docs: "https://docs.firecrawl.dev/introduction",
  words: ["firecrawl"],
  rotation: {
    url: "https://www.firecrawl.dev/app/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // a version 4 UUID without its hyphens
      id: "firecrawl-api-key",
      title: "Firecrawl API key",
      format: ["fc-", { head: hex(12) }, "4", { middle: hex(3) }, oneOf("8", "9", "a", "b"), { tail: hex(15) }],
      env: "FIRECRAWL_API_KEY",
      header: bearer,
      examples: (key) => [
        `FIRECRAWL_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.firecrawl.dev/v1/scrape`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`BROWSERBASE_API_KEY=${key}`, `new Browserbase({ apiKey: "${key}" })`];
const nearMisses = (key: string) => [key.slice(0, 27), `${key.slice(0, 8)}${"x".repeat(28)}`, key.toUpperCase()];

export default defineProvider({
  id: "browserbase",
  name: "Browserbase",
  docs: "https://docs.browserbase.com/",
  words: ["browserbase"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "browserbase-live-api-key",
      title: "Browserbase live API key",
      mode: "live",
      format: ["bb_live_", { body: base62(20, 64) }],
      env: "BROWSERBASE_API_KEY",
      header: { name: "X-BB-API-Key" },
      examples,
      nearMisses,
    },
    {
      id: "browserbase-test-api-key",
      title: "Browserbase test API key",
      mode: "test",
      format: ["bb_test_", { body: base62(20, 64) }],
      env: "BROWSERBASE_API_KEY",
      header: { name: "X-BB-API-Key" },
      examples,
      nearMisses,
    },
  ],
});

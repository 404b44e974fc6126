// Notion says that the formats may change.
import { base62, digits } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "notion",
  name: "Notion",
  docs: "https://developers.notion.com/docs/authorization",
  words: ["notion"],
  rotation: {
    url: "https://www.notion.so/profile/integrations",
    steps: ["Refresh the secret of the integration.", "Deploy the new one."],
  },
  rules: [
    {
      id: "notion-integration-token",
      title: "Notion integration token",
      format: ["ntn_", { id: digits(11) }, { body: base62(35) }],
      env: "NOTION_TOKEN",
      header: bearer,
      examples: (key) => [`NOTION_TOKEN=${key}`, `new Client({ auth: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `ntn_${"x".repeat(46)}`],
    },
    {
      id: "notion-legacy-token",
      title: "Notion integration token of before September 2024",
      format: ["secret_", { body: base62(43) }],
      env: "NOTION_TOKEN",
      header: bearer,
      examples: (key) => [`NOTION_TOKEN=${key}`, `notion = Client(auth="${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `secret_${"x".repeat(43)}`],
    },
  ],
});

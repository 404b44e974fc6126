import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "opsgenie",
  name: "Opsgenie",
  docs: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
  words: ["opsgenie"],
  rotation: {
    url: "https://app.opsgenie.com/settings/api-key-management",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "opsgenie-api-key",
      title: "Opsgenie API key",
      context: { words: ["opsgenie", "geniekey"], value: uuid },
      env: "OPSGENIE_API_KEY",
      header: { name: "Authorization", scheme: "GenieKey" },
      examples: (key) => [`OPSGENIE_API_KEY=${key}`, `opsgenie_configs:\n  - api_key: ${key}\n`],
      nearMisses: (key) => [
        key,
        `OPSGENIE_API_KEY=${key.slice(0, -1)}`,
        `OPSGENIE_API_KEY=${key}0`,
        `OPSGENIE_TEAM_ID=${key}`,
      ],
    },
  ],
});

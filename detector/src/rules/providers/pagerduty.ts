import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pagerduty",
  name: "PagerDuty",
  docs: "https://support.pagerduty.com/main/docs/api-access-keys",
  words: ["pagerduty"],
  rotation: {
    steps: ["Create a new API key under Integrations, API Access Keys.", "Deploy it.", "Remove the old key."],
  },
  rules: [
    {
      id: "pagerduty-api-key",
      title: "PagerDuty API key",
      context: { words: ["pagerduty"], value: ["u+", { body: { alphabet: "0-9A-Za-z_+-", min: 18, max: 18 } }] },
      env: "PAGERDUTY_TOKEN",
      header: { name: "Authorization" },
      examples: (key) => [`PAGERDUTY_TOKEN=${key}`, `provider "pagerduty" {\n  token = "${key}"\n}`],
      nearMisses: (key) => [key, `PAGERDUTY_TOKEN=${key.slice(0, -1)}`, `PAGERDUTY_TOKEN=${key}0`],
    },
  ],
});

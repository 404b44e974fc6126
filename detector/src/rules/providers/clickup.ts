// Elsewhere `pk_` begins a publishable key; a personal token of ClickUp is secret.
import { digits, upperAlphanumeric } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "clickup",
  name: "ClickUp",
  docs: "https://developer.clickup.com/docs/authentication",
  words: ["clickup"],
  rotation: { url: "https://app.clickup.com/settings/apps", steps: ["Regenerate the token.", "Deploy it."] },
  rules: [
    {
      id: "clickup-personal-token",
      title: "ClickUp personal API token",
      format: [
        "pk_",
        { user: digits(7, 9) },
        { separator: { alphabet: "_", min: 1, max: 1 } },
        { body: upperAlphanumeric(32) },
      ],
      env: "CLICKUP_API_TOKEN",
      header: { name: "Authorization" },
      examples: (key) => [`CLICKUP_API_TOKEN=${key}`, `headers = {"Authorization": "${key}"}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "zendesk",
  name: "Zendesk",
  docs: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
  words: ["zendesk"],
  accounts: [hostUnder("account", "zendesk.com")],
  rotation: { steps: ["Add a new API token in the Admin Center.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "zendesk-api-token",
      title: "Zendesk API token",
      context: { words: ["zendesk"], value: [{ body: base62(40) }] },
      env: "ZENDESK_API_TOKEN",
      examples: (key) => [`ZENDESK_API_TOKEN=${key}`, `zendesk:\n  token: '${key}'\n`],
      nearMisses: (key) => [key, `ZENDESK_API_TOKEN=${key.slice(0, -1)}`, `ZENDESK_API_TOKEN=${key}0`],
    },
  ],
});

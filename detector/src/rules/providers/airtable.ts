import { base62, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "airtable",
  name: "Airtable",
  docs: "https://airtable.com/developers/web/guides/personal-access-tokens",
  words: ["airtable"],
  rotation: {
    url: "https://airtable.com/create/tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      // the full stop is a run, so that the prefilter looks at it: `pat` alone is everywhere
      id: "airtable-personal-access-token",
      title: "Airtable personal access token",
      format: ["pat", { id: base62(14) }, { separator: { alphabet: ".", min: 1, max: 1 } }, { body: hex(64) }],
      env: "AIRTABLE_API_KEY",
      header: bearer,
      examples: (key) => [
        `AIRTABLE_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.airtable.com/v0/meta/bases`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.replace(".", "-"), key.toUpperCase()],
    },
  ],
});

import { padding } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "linkedin",
  name: "LinkedIn",
  docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/",
  words: ["linkedin"],
  rotation: {
    url: "https://www.linkedin.com/developers/apps",
    steps: ["Generate a new client secret.", "Deploy it.", "Expire the old secret."],
  },
  rules: [
    {
      id: "linkedin-client-secret",
      title: "LinkedIn client secret",
      context: {
        words: ["linkedin"],
        value: ["WPL_AP1.", { body: { alphabet: "0-9A-Za-z+/.", min: 16, max: 64 } }, { padding }],
      },
      env: "LINKEDIN_CLIENT_SECRET",
      examples: (key) => [
        `LINKEDIN_CLIENT_SECRET=${key}`,
        `linkedin:
  client_secret: '${key}'
`,
      ],
      nearMisses: (key) => [key, `LINKEDIN_CLIENT_SECRET=${key.slice(0, 20)}`, `LINKEDIN_CLIENT_ID=${key}`],
    },
  ],
});

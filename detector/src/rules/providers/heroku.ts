import { base64url, uuid } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `HEROKU_API_KEY=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.heroku.com/account`,
];

export default defineProvider({
  id: "heroku",
  name: "Heroku",
  docs: "https://devcenter.heroku.com/articles/oauth",
  words: ["heroku"],
  rotation: {
    url: "https://dashboard.heroku.com/account",
    steps: ["Regenerate the API key, or revoke the authorization and create a new one.", "Deploy it."],
  },
  rules: [
    {
      id: "heroku-api-key",
      title: "Heroku API key",
      format: ["HRKU-", { body: base64url(60) }],
      env: "HEROKU_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 5)}${"x".repeat(60)}`, key.toLowerCase()],
    },
    {
      // an older form
      id: "heroku-uuid-api-key",
      title: "Heroku API key",
      format: ["HRKU-", ...uuid],
      env: "HEROKU_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      // made before keys had a prefix
      id: "heroku-legacy-api-key",
      title: "Heroku API key",
      docs: "https://devcenter.heroku.com/changelog-items/2842",
      context: { words: ["heroku"], value: [...uuid] },
      env: "HEROKU_API_KEY",
      examples: (key) => [`HEROKU_API_KEY=${key}`, `heroku_api_key: "${key}"`],
      nearMisses: (key) => [key, `HEROKU_API_KEY=${key}0`, `HEROKU_APP_ID="${key}"`],
    },
  ],
});

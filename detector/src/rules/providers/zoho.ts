import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "zoho",
  name: "Zoho",
  docs: "https://www.zoho.com/accounts/protocol/oauth.html",
  words: ["zoho"],
  rotation: {
    url: "https://api-console.zoho.com/",
    steps: ["Revoke the token at /oauth/v2/token/revoke.", "Issue a new one.", "Deploy it."],
  },
  rules: [
    {
      id: "zoho-oauth-token",
      title: "Zoho OAuth token",
      format: ["1000.", { id: hex(32) }, ".", { body: hex(32) }],
      env: "ZOHO_REFRESH_TOKEN",
      header: { name: "Authorization", scheme: "Zoho-oauthtoken" },
      examples: (key) => [`ZOHO_REFRESH_TOKEN=${key}`, `-H "Authorization: Zoho-oauthtoken ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.slice(5)],
    },
  ],
});

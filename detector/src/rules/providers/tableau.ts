import { base62, base64 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "tableau",
  name: "Tableau",
  docs: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
  words: ["tableau"],
  rotation: {
    steps: ["Create a new personal access token in the account settings.", "Deploy it.", "Revoke the old one."],
  },
  rules: [
    {
      id: "tableau-personal-access-token",
      title: "Tableau personal access token",
      format: [{ id: base64(22) }, "==:", { body: base62(32) }],
      env: "TABLEAU_PAT_SECRET",
      examples: (key) => [`TABLEAU_PAT_SECRET=${key}`, `tableau_auth = TSC.PersonalAccessTokenAuth('ci', '${key}')`],
      nearMisses: (key) => [key.slice(1), key.slice(0, -1), `${key}0`, `${key.slice(0, 25)}${"x".repeat(32)}`],
    },
  ],
});

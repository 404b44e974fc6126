import { base64, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "intercom",
  name: "Intercom",
  docs: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  words: ["intercom"],
  rotation: {
    url: "https://app.intercom.com/a/apps/_/developer-hub",
    steps: ["Regenerate the access token of the app.", "Deploy the new one."],
  },
  rules: [
    {
      // base64 of a text that begins with `tok:`
      id: "intercom-access-token",
      title: "Intercom access token",
      format: ["dG9rO", { body: base64(50, 120) }, { padding }],
      env: "INTERCOM_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [
        `INTERCOM_ACCESS_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.intercom.io/me`,
      ],
      nearMisses: (key) => [key.slice(0, 54), `dG9rZ${key.slice(5)}`],
    },
  ],
});

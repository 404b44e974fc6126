import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "pinterest",
  name: "Pinterest",
  docs: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
  words: ["pinterest"],
  rotation: {
    url: "https://developers.pinterest.com/apps/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "pinterest-access-token",
      title: "Pinterest access token",
      format: ["pina_", { body: base64url(20, 255) }],
      loose: true,
      env: "PINTEREST_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [
        `PINTEREST_ACCESS_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.pinterest.com/v5/user_account`,
      ],
      nearMisses: (key) => [key.slice(0, 24), key.toUpperCase(), `pina_${"x".repeat(32)}`],
    },
  ],
});

// A token for browsers has the same shape, so that only names of access tokens are looked for.
import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "rollbar",
  name: "Rollbar",
  docs: "https://docs.rollbar.com/docs/access-tokens",
  words: ["rollbar"],
  rotation: { url: "https://rollbar.com/settings/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "rollbar-access-token",
      title: "Rollbar access token",
      context: {
        words: ["rollbar_access", "rollbar_server", "rollbar_token", "rollbaraccess", "rollbar_post_server"],
        value: [{ body: hex(32) }],
      },
      env: "ROLLBAR_ACCESS_TOKEN",
      header: { name: "X-Rollbar-Access-Token" },
      examples: (key) => [`ROLLBAR_ACCESS_TOKEN=${key}`, `rollbarAccessToken: "${key}"`],
      nearMisses: (key) => [key, `ROLLBAR_ACCESS_TOKEN=${key.slice(0, -1)}`, `ROLLBAR_ACCESS_TOKEN=${key}0`],
    },
  ],
});

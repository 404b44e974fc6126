import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "snyk",
  name: "Snyk",
  docs: "https://docs.snyk.io/snyk-api/authentication-for-api",
  words: ["snyk"],
  rotation: { url: "https://app.snyk.io/account", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "snyk-token",
      title: "Snyk token",
      context: { words: ["snyk"], value: uuid },
      env: "SNYK_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [`SNYK_TOKEN=${key}`, `curl https://api.snyk.io/rest/orgs -H "Authorization: token ${key}"`],
      nearMisses: (key) => [key, `SNYK_TOKEN=${key.slice(0, -1)}`, `SNYK_TOKEN=${key}0`, `SNYK_ORG_ID=${key}`],
    },
  ],
});

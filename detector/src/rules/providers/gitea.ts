import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "gitea",
  name: "Gitea",
  docs: "https://docs.gitea.com/development/api-usage",
  words: ["gitea"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "gitea-access-token",
      title: "Gitea access token",
      context: { words: ["gitea"], value: [{ body: hex(40) }] },
      env: "GITEA_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [`GITEA_TOKEN=${key}`, `gitea_token: "${key}"`],
      nearMisses: (key) => [key, `GITEA_TOKEN=${key.slice(0, -1)}`, `GITEA_TOKEN=${key}0`, `GITEA_TOKEN_ID="${key}"`],
    },
  ],
});

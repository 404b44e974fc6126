import { upperAlphanumeric, uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "scaleway",
  name: "Scaleway",
  docs: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
  words: ["scaleway", "scw_"],
  rotation: {
    url: "https://console.scaleway.com/iam/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "scaleway-access-key",
      title: "Scaleway access key",
      format: ["SCW", { body: upperAlphanumeric(17) }],
      env: "SCW_ACCESS_KEY",
      examples: (key) => [`SCW_ACCESS_KEY=${key}`, `access_key: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `SCW${"X".repeat(17)}`],
    },
    {
      id: "scaleway-secret-key",
      title: "Scaleway secret key",
      context: { words: ["scaleway", "scw_secret", "scw_access", "scw_token"], value: uuid },
      env: "SCW_SECRET_KEY",
      header: { name: "X-Auth-Token" },
      examples: (key) => [`SCW_SECRET_KEY=${key}`, `scaleway:\n  secret_key: ${key}\n`],
      nearMisses: (key) => [
        key,
        `SCW_SECRET_KEY=${key.slice(0, -1)}`,
        `SCW_SECRET_KEY=${key}0`,
        `SCW_DEFAULT_PROJECT_ID=${key}`,
      ],
    },
  ],
});

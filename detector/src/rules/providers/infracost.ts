import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "infracost",
  name: "Infracost",
  docs: "https://www.infracost.io/docs/",
  words: ["infracost"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "infracost-api-key",
      title: "Infracost API key",
      format: ["ico-", { body: base62(32) }],
      env: "INFRACOST_API_KEY",
      header: { name: "X-Api-Key" },
      examples: (key) => [`INFRACOST_API_KEY=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(32)}`, key.toUpperCase()],
    },
  ],
});

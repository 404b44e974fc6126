import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "dotenv",
  name: "dotenv",
  docs: "https://www.dotenv.org/docs/security/dotenv-key",
  words: ["dotenv"],
  rotation: { steps: ["Rotate the key of the environment in the vault.", "Deploy the new one."] },
  rules: [
    {
      // the key alone is the secret; the rest of its URL names an environment
      id: "dotenv-vault-key",
      title: "dotenv vault key",
      format: ["dotenv://:key_", { body: hex(64) }],
      env: "DOTENV_KEY",
      examples: (key) => [`DOTENV_KEY='${key}@dotenv.org/vault/.env.vault?environment=production'`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 14)}${"0".repeat(64)}`, key.toUpperCase()],
    },
  ],
});

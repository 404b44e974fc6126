import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "dotenvx",
  name: "dotenvx",
  docs: "https://dotenvx.com/docs",
  words: ["dotenvx"],
  rotation: {
    steps: [
      "Run `dotenvx rotate`, which encrypts the files for a new key.",
      "Deploy the new private key.",
      "Replace the secrets that the old one could read.",
    ],
  },
  rules: [
    {
      id: "dotenvx-private-key",
      title: "dotenvx private key",
      context: { words: ["dotenv_private_key"], value: [{ body: hex(64) }] },
      env: "DOTENV_PRIVATE_KEY",
      examples: (key) => [`DOTENV_PRIVATE_KEY=${key}`, `DOTENV_PRIVATE_KEY_PRODUCTION="${key}"`],
      nearMisses: (key) => [
        key,
        `DOTENV_PRIVATE_KEY=${key.slice(0, -1)}`,
        `DOTENV_PRIVATE_KEY=${key}0`,
        `DOTENV_PRIVATE_KEY_ID="${key}"`,
      ],
    },
  ],
});

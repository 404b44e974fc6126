import {} from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "lichess",
  name: "Lichess",
  docs: "https://lichess.org/api",
  words: ["lichess"],
  rotation: {
    url: "https://lichess.org/account/oauth/token",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "lichess-personal-token",
      title: "Lichess personal API token",
      format: ["lip_", { body: { alphabet: "0-9A-Za-z_", min: 16, max: 64 } }],
      loose: true,
      env: "LICHESS_TOKEN",
      header: bearer,
      examples: (key) => [
        `LICHESS_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://lichess.org/api/account`,
      ],
      nearMisses: (key) => [key.slice(0, 19), `${key.slice(0, 4)}${"x".repeat(24)}`, key.toUpperCase()],
    },
  ],
});

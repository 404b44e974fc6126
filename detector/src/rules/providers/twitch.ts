import { base36 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "twitch",
  name: "Twitch",
  docs: "https://dev.twitch.tv/docs/authentication/",
  words: ["twitch"],
  rotation: {
    url: "https://dev.twitch.tv/console/apps",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "twitch-client-secret",
      title: "Twitch client secret or token",
      context: { words: ["twitch"], value: [{ body: base36(30) }] },
      env: "TWITCH_CLIENT_SECRET",
      examples: (key) => [`TWITCH_CLIENT_SECRET=${key}`, `twitch:\n  client_secret: '${key}'\n`],
      nearMisses: (key) => [
        key,
        `TWITCH_CLIENT_SECRET=${key.slice(0, -1)}`,
        `TWITCH_CLIENT_SECRET=${key}0`,
        `TWITCH_CLIENT_ID=${key}`,
      ],
    },
  ],
});

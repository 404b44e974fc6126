// The key of an app is public and has the same shape: only names of secrets are looked for.
import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pusher",
  name: "Pusher",
  docs: "https://pusher.com/docs/channels/",
  words: ["pusher"],
  rotation: { url: "https://dashboard.pusher.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "pusher-app-secret",
      title: "Pusher app secret",
      context: {
        words: [
          "pusher_secret",
          "pusher_app_secret",
          "pushersecret",
          "pusherappsecret",
          "pusher-secret",
          "pusher-app-secret",
        ],
        value: [{ body: hex(20) }],
      },
      env: "PUSHER_APP_SECRET",
      examples: (key) => [`PUSHER_APP_SECRET=${key}`, `pusherSecret: "${key}"`],
      nearMisses: (key) => [
        key,
        `PUSHER_APP_SECRET=${key.slice(1)}`,
        `PUSHER_APP_SECRET=${key}0`,
        `PUSHER_APP_KEY=${key}`,
      ],
    },
  ],
});

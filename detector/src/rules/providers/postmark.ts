import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "postmark",
  name: "Postmark",
  docs: "https://postmarkapp.com/developer/api/overview",
  words: ["postmark"],
  rotation: {
    url: "https://account.postmarkapp.com/servers",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "postmark-server-token",
      title: "Postmark server token",
      context: { words: ["postmark"], value: uuid },
      env: "POSTMARK_SERVER_TOKEN",
      header: { name: "X-Postmark-Server-Token" },
      examples: (key) => [`POSTMARK_SERVER_TOKEN=${key}`, `-H "X-Postmark-Server-Token: ${key}"`],
      nearMisses: (key) => [
        key,
        `POSTMARK_SERVER_TOKEN=${key.slice(0, -1)}`,
        `POSTMARK_SERVER_TOKEN=${key}0`,
        `POSTMARK_MESSAGE_ID=${key}`,
      ],
    },
  ],
});

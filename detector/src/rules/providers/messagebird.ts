import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "messagebird",
  name: "MessageBird",
  docs: "https://developers.messagebird.com/",
  words: ["messagebird"],
  rotation: {
    url: "https://dashboard.messagebird.com/en/developers/access",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "messagebird-api-key",
      title: "MessageBird access key",
      context: { words: ["messagebird", "message-bird", "message_bird"], value: [{ body: base62(25) }] },
      env: "MESSAGEBIRD_API_KEY",
      header: { name: "Authorization", scheme: "AccessKey" },
      examples: (key) => [`MESSAGEBIRD_API_KEY=${key}`, `messagebird:\n  access_key: '${key}'\n`],
      nearMisses: (key) => [key, `MESSAGEBIRD_API_KEY=${key.slice(0, -1)}`, `MESSAGEBIRD_API_KEY=${key}0`],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "mailersend",
  name: "MailerSend",
  docs: "https://developers.mailersend.com/general.html",
  words: ["mailersend"],
  rotation: {
    url: "https://app.mailersend.com/api-tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "mailersend-api-token",
      title: "MailerSend API token",
      format: ["mlsn.", { body: base62(30, 255) }],
      env: "MAILERSEND_API_KEY",
      header: bearer,
      examples: (key) => [`MAILERSEND_API_KEY=${key}`, `new MailerSend({ apiKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, 34), key.toUpperCase(), `mlsn.${"x".repeat(32)}`],
    },
  ],
});

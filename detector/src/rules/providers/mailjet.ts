import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "mailjet",
  name: "Mailjet",
  docs: "https://dev.mailjet.com/email/guides/",
  words: ["mailjet"],
  rotation: {
    url: "https://app.mailjet.com/account/apikeys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "mailjet-secret-key",
      title: "Mailjet secret key",
      context: { words: ["mailjet", "mj_apikey_private"], value: [{ body: hex(32) }] },
      env: "MJ_APIKEY_PRIVATE",
      examples: (key) => [`MJ_APIKEY_PRIVATE=${key}`, `MAILJET_SECRET_KEY: ${key}`],
      nearMisses: (key) => [
        key,
        `MJ_APIKEY_PRIVATE=${key.slice(0, -1)}`,
        `MJ_APIKEY_PRIVATE=${key}0`,
        `const mailjetTemplateHash = "${key}";`,
      ],
    },
  ],
});

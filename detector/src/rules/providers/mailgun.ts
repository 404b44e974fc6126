import { base36, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "mailgun",
  name: "Mailgun",
  docs: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
  words: ["mailgun"],
  rotation: {
    url: "https://app.mailgun.com/settings/api_security",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "mailgun-api-key",
      title: "Mailgun API key",
      context: { words: ["mailgun"], value: ["key-", { body: base36(32) }] },
      env: "MAILGUN_API_KEY",
      examples: (key) => [`MAILGUN_API_KEY=${key}`, `mailgun.client({ username: "api", key: "${key}" })`],
      nearMisses: (key) => [key, `MAILGUN_API_KEY=${key.slice(0, -1)}`, `MAILGUN_API_KEY=${key}0`],
    },
    {
      id: "mailgun-private-key",
      title: "Mailgun API or signing key",
      context: { words: ["mailgun"], value: [{ body: hex(32) }, "-", { domain: hex(8) }, "-", { account: hex(8) }] },
      env: "MAILGUN_API_KEY",
      examples: (key) => [`MAILGUN_API_KEY=${key}`, `mailgun.client({ username: "api", key: "${key}" })`],
      nearMisses: (key) => [key, `MAILGUN_API_KEY=${key.slice(0, -1)}`, `MAILGUN_API_KEY=${key}0`],
    },
    {
      id: "mailgun-validation-key",
      title: "Mailgun public validation key",
      docs: "https://help.mailgun.com/hc/en-us/articles/360010523074-Email-Validations",
      format: ["pubkey-", { body: hex(32) }],
      env: "MAILGUN_PUBLIC_KEY",
      public: { reason: "Mailgun means public validation keys for the browser" },
      examples: () => [],
      nearMisses: (key) => [`mailgun.pubkey = "${key}"`, `MAILGUN_PUBLIC_KEY=${key}`],
    },
  ],
});

import { base64url, digits, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "mailchimp",
  name: "Mailchimp",
  docs: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
  words: ["mailchimp", "mandrill"],
  rotation: {
    url: "https://admin.mailchimp.com/account/api/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // the part behind the hyphen names the data centre to which the key belongs
      id: "mailchimp-api-key",
      title: "Mailchimp API key",
      format: [{ body: hex(32) }, "-us", { datacenter: digits(1, 2) }],
      env: "MAILCHIMP_API_KEY",
      examples: (key) => [`MAILCHIMP_API_KEY=${key}`, `mailchimp.setConfig({ apiKey: "${key}", server: "us6" })`],
      nearMisses: (key) => [
        key.slice(1),
        `0${key}`,
        `${key.slice(0, 32)}-us`,
        `${key.slice(0, 32)}-eu1`,
        key.toUpperCase(),
      ],
    },
    {
      id: "mailchimp-mandrill-api-key",
      title: "Mailchimp Transactional API key",
      docs: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
      context: { words: ["mandrill"], value: ["md-", { body: base64url(22) }] },
      env: "MANDRILL_API_KEY",
      examples: (key) => [`MANDRILL_API_KEY=${key}`, `const mandrill = mailchimp("${key}");`],
      nearMisses: (key) => [key, `MANDRILL_API_KEY=${key.slice(0, -1)}`, `MANDRILL_API_KEY=${key}0`],
    },
  ],
});

import { base62, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toUpperCase()];

export default defineProvider({
  id: "brevo",
  name: "Brevo",
  docs: "https://developers.brevo.com/docs/getting-started",
  words: ["brevo", "sendinblue"],
  rotation: {
    url: "https://app.brevo.com/settings/keys/api",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "brevo-api-key",
      title: "Brevo API key",
      format: ["xkeysib-", { id: hex(64) }, "-", { body: base62(16) }],
      env: "BREVO_API_KEY",
      header: { name: "api-key" },
      examples: (key) => [`BREVO_API_KEY=${key}`, `curl -H "api-key: ${key}" https://api.brevo.com/v3/account`],
      nearMisses,
    },
    {
      id: "brevo-smtp-key",
      title: "Brevo SMTP key",
      docs: "https://developers.brevo.com/docs/smtp-integration",
      format: ["xsmtpsib-", { id: hex(64) }, "-", { body: base62(16) }],
      env: "BREVO_SMTP_KEY",
      examples: (key) => [`BREVO_SMTP_KEY=${key}`, `pass: "${key}"`],
      nearMisses,
    },
  ],
});

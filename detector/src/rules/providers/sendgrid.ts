import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "sendgrid",
  name: "SendGrid",
  docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  words: ["sendgrid"],
  rotation: {
    url: "https://app.sendgrid.com/settings/api_keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "sendgrid-api-key",
      title: "SendGrid API key",
      format: ["SG.", { id: base64url(22) }, ".", { body: base64url(43) }],
      env: "SENDGRID_API_KEY",
      header: bearer,
      examples: (key) => [`SENDGRID_API_KEY=${key}`, `sgMail.setApiKey("${key}");`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `SG.${"x".repeat(22)}.${"x".repeat(43)}`],
    },
  ],
});

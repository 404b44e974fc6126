// Client ids have the same shape: the name decides.
import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "paypal",
  name: "PayPal",
  docs: "https://developer.paypal.com/api/rest/",
  words: ["paypal"],
  rotation: {
    url: "https://developer.paypal.com/dashboard/applications",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "paypal-client-secret",
      title: "PayPal client secret",
      context: { words: ["paypal"], value: [{ body: base64url(80) }] },
      env: "PAYPAL_CLIENT_SECRET",
      examples: (key) => [`PAYPAL_CLIENT_SECRET=${key}`, `paypal:\n  client_secret: '${key}'\n`],
      nearMisses: (key) => [
        key,
        `PAYPAL_CLIENT_SECRET=${key.slice(0, -1)}`,
        `PAYPAL_CLIENT_SECRET=${key}0`,
        `PAYPAL_CLIENT_ID=${key}`,
      ],
    },
  ],
});

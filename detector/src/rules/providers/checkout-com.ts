import { base36, oneOf, uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`CHECKOUT_SECRET_KEY=${key}`, `checkout_secret_key: "${key}"`];

export default defineProvider({
  id: "checkout-com",
  name: "Checkout.com",
  docs: "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
  words: ["checkout.com"],
  rotation: {
    url: "https://dashboard.checkout.com/developers/keys",
    steps: ["Create a new secret.", "Deploy it.", "Delete the old secret."],
  },
  rules: [
    {
      // the page shows no length
      id: "checkout-com-secret-key",
      title: "Checkout.com secret key",
      context: {
        words: ["checkout_secret", "checkoutsecret", "checkout-secret", "cko_secret", "ckosecret", "checkout.com"],
        value: [oneOf("sk_sbox_", "sk_"), { body: base36(20, 40) }],
      },
      env: "CHECKOUT_SECRET_KEY",
      header: { name: "Authorization" },
      examples,
      nearMisses: (key) => [key, `CHECKOUT_SECRET_KEY=${key.slice(0, 20)}`, `CHECKOUT_SECRET_KEY_ID="${key}"`],
    },
    {
      // the older form
      id: "checkout-com-uuid-secret-key",
      title: "Checkout.com secret key",
      context: {
        words: ["checkout_secret", "checkoutsecret", "checkout-secret", "cko_secret", "ckosecret", "checkout.com"],
        value: [oneOf("sk_test_", "sk_"), ...uuid],
      },
      env: "CHECKOUT_SECRET_KEY",
      header: { name: "Authorization" },
      examples,
      nearMisses: (key) => [key, `CHECKOUT_SECRET_KEY=${key.slice(0, -1)}`, `CHECKOUT_SECRET_KEY=${key}0`],
    },
  ],
});

// The prefixes are Stripe's too; a body of forty hexadecimal digits is not.
import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "paystack",
  name: "Paystack",
  docs: "https://paystack.com/docs/api/authentication/",
  words: ["paystack"],
  rotation: {
    url: "https://dashboard.paystack.com/#/settings/developers",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "paystack-live-secret-key",
      title: "Paystack live secret key",
      mode: "live",
      format: ["sk_live_", { body: hex(40) }],
      env: "PAYSTACK_SECRET_KEY",
      header: bearer,
      examples: (key) => [`PAYSTACK_SECRET_KEY=${key}`, `Authorization: Bearer ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sk_live_${"x".repeat(40)}`],
    },
    {
      id: "paystack-test-secret-key",
      title: "Paystack test secret key",
      mode: "test",
      format: ["sk_test_", { body: hex(40) }],
      env: "PAYSTACK_SECRET_KEY",
      header: bearer,
      examples: (key) => [`PAYSTACK_SECRET_KEY=${key}`, `Authorization: Bearer ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sk_test_${"x".repeat(40)}`],
    },
  ],
});

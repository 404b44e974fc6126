import { base62, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "razorpay",
  name: "Razorpay",
  docs: "https://razorpay.com/docs/api/authentication/",
  words: ["razorpay"],
  rotation: {
    url: "https://dashboard.razorpay.com/app/website-app-settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "razorpay-key-secret",
      title: "Razorpay key secret",
      context: { words: ["razorpay"], value: [{ body: base62(24) }] },
      env: "RAZORPAY_KEY_SECRET",
      examples: (key) => [`RAZORPAY_KEY_SECRET=${key}`, `new Razorpay({ key_id: keyId, key_secret: "${key}" })`],
      nearMisses: (key) => [
        key,
        `RAZORPAY_KEY_SECRET=${key.slice(0, -1)}`,
        `RAZORPAY_KEY_SECRET=${key}0`,
        `RAZORPAY_KEY_ID=${key}`,
      ],
    },
    {
      id: "razorpay-key-id",
      title: "Razorpay key id",
      format: [oneOf("rzp_live_", "rzp_test_"), { body: base62(14) }],
      env: "RAZORPAY_KEY_ID",
      public: { reason: "Razorpay sends the key id to browsers; the secret is RAZORPAY_KEY_SECRET" },
      examples: () => [],
      nearMisses: (key) => [`new Razorpay({ key: "${key}" })`],
    },
  ],
});

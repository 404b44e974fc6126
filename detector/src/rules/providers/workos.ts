// Keys are usually base64 of a text that begins with `key_`, which distinguishes them from Stripe's; others are
// found as Stripe's, with which they share the prefix.
import { base64, oneOf, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "workos",
  name: "WorkOS",
  docs: "https://workos.com/docs/reference",
  words: ["workos"],
  rotation: {
    url: "https://dashboard.workos.com/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "workos-api-key",
      title: "WorkOS API key",
      format: [oneOf("sk_live_a2V5Xz", "sk_test_a2V5Xz", "sk_a2V5Xz"), { body: base64(20, 160) }, { padding }],
      env: "WORKOS_API_KEY",
      header: bearer,
      examples: (key) => [`WORKOS_API_KEY=${key}`, `new WorkOS("${key}")`],
      nearMisses: (key) => [key.slice(0, 28), key.toUpperCase(), `sk_a2V5Xz${"x".repeat(32)}`],
    },
  ],
});

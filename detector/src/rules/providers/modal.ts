import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "modal",
  name: "Modal",
  docs: "https://modal.com/docs/reference/modal.config",
  words: ["modal_", "modal.com"],
  rotation: {
    url: "https://modal.com/settings/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // the page shows the prefix; that of the token id is ak-
      id: "modal-token-secret",
      title: "Modal token secret",
      context: {
        words: ["modal_token", "modal token", "modaltoken", "modal.com"],
        value: ["as-", { body: base62(16, 64) }],
      },
      env: "MODAL_TOKEN_SECRET",
      examples: (key) => [`MODAL_TOKEN_SECRET=${key}`, `modal token set --token-id $ID --token-secret ${key}`],
      nearMisses: (key) => [key, `MODAL_TOKEN_SECRET=${key.slice(0, 18)}`, `MODAL_TOKEN_ID=${key}`],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "databento",
  name: "Databento",
  docs: "https://databento.com/docs",
  words: ["databento"],
  rotation: {
    url: "https://databento.com/portal/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "databento-api-key",
      title: "Databento API key",
      context: { words: ["databento"], value: ["db-", { body: base62(29) }] },
      env: "DATABENTO_API_KEY",
      examples: (key) => [`DATABENTO_API_KEY=${key}`, `databento_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `DATABENTO_API_KEY=${key.slice(0, -1)}`,
        `DATABENTO_API_KEY=${key}0`,
        `DATABENTO_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

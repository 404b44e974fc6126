import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "prefect",
  name: "Prefect",
  docs: "https://docs.prefect.io/",
  words: ["prefect"],
  rotation: {
    url: "https://app.prefect.cloud/my/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "prefect-api-key",
      title: "Prefect Cloud API key",
      format: ["pnu_", { body: base62(36) }],
      env: "PREFECT_API_KEY",
      header: bearer,
      examples: (key) => [`PREFECT_API_KEY=${key}`, `prefect cloud login -k ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `pnu_${"x".repeat(36)}`],
    },
  ],
});

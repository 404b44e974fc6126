import { base36 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "readme",
  name: "ReadMe",
  docs: "https://docs.readme.com/main/reference/authentication",
  words: ["readme.com", "readme.io", "rdme"],
  rotation: { url: "https://dash.readme.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "readme-api-key",
      title: "ReadMe API key",
      format: ["rdme_", { body: base36(70) }],
      env: "README_API_KEY",
      examples: (key) => [`README_API_KEY=${key}`, `rdme openapi upload --key=${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `rdme_${"x".repeat(70)}`],
    },
  ],
});

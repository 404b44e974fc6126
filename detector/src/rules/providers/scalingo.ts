import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "scalingo",
  name: "Scalingo",
  docs: "https://doc.scalingo.com/platform/cli/start",
  words: ["scalingo"],
  rotation: {
    url: "https://dashboard.scalingo.com/account/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "scalingo-api-token",
      title: "Scalingo API token",
      format: ["tk-us-", { body: base64url(48) }],
      env: "SCALINGO_API_TOKEN",
      examples: (key) => [`SCALINGO_API_TOKEN=${key}`, `scalingo login --api-token ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `tk-us-${"x".repeat(48)}`],
    },
  ],
});

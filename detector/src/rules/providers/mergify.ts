import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "mergify",
  name: "Mergify",
  docs: "https://docs.mergify.com/",
  words: ["mergify"],
  rotation: {
    url: "https://dashboard.mergify.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "mergify-application-key",
      title: "Mergify application key",
      format: ["mergify_application_key_", { body: base64url(40, 255) }],
      env: "MERGIFY_TOKEN",
      header: bearer,
      examples: (key) => [
        `MERGIFY_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.mergify.com/v1/application`,
      ],
      nearMisses: (key) => [key.slice(0, 60), key.toUpperCase(), `mergify_application_key_${"x".repeat(32)}`],
    },
  ],
});

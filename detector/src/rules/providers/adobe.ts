import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "adobe",
  name: "Adobe",
  docs: "https://developer.adobe.com/developer-console/docs/guides/authentication/",
  words: ["adobe"],
  rotation: { steps: ["Create a new secret.", "Deploy it.", "Delete the old secret."] },
  rules: [
    {
      id: "adobe-client-secret",
      title: "Adobe client secret",
      format: ["p8e-", { body: base64url(32) }],
      env: "ADOBE_CLIENT_SECRET",
      examples: (key) => [`ADOBE_CLIENT_SECRET=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(32)}`, key.toUpperCase()],
    },
  ],
});

import { hex, upperAlphanumeric } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "postman",
  name: "Postman",
  docs: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  words: ["postman"],
  rotation: {
    url: "https://go.postman.co/settings/me/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "postman-api-key",
      title: "Postman API key",
      format: ["PMAK-", { id: hex(24) }, "-", { body: hex(34) }],
      env: "POSTMAN_API_KEY",
      header: { name: "X-Api-Key" },
      examples: (key) => [`POSTMAN_API_KEY=${key}`, `-H "X-Api-Key: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `PMAK-${"x".repeat(59)}`],
    },
    {
      id: "postman-collection-key",
      title: "Postman collection access key",
      format: ["PMAT-", { body: upperAlphanumeric(26) }],
      env: "POSTMAN_COLLECTION_ACCESS_KEY",
      examples: (key) => [
        `POSTMAN_COLLECTION_ACCESS_KEY=${key}`,
        `https://api.postman.com/collections/1-2?access_key=${key}`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `PMAT-${"X".repeat(26)}`],
    },
  ],
});

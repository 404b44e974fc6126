import { base62, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "cloudsmith",
  name: "Cloudsmith",
  docs: "https://help.cloudsmith.io/docs/api-key",
  words: ["cloudsmith"],
  rotation: {
    url: "https://cloudsmith.io/user/settings/api/",
    steps: ["Refresh the API key, which replaces the old one.", "Deploy the new one."],
  },
  rules: [
    {
      id: "cloudsmith-api-key",
      title: "Cloudsmith API key",
      format: ["csa_", { body: hex(30) }, { tail: base62(6) }],
      env: "CLOUDSMITH_API_KEY",
      header: { name: "X-Api-Key" },
      examples: (key) => [`CLOUDSMITH_API_KEY=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

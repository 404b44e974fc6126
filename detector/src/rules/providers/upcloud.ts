import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "upcloud",
  name: "UpCloud",
  docs: "https://upcloud.com/docs/",
  words: ["upcloud"],
  rotation: {
    url: "https://hub.upcloud.com/account/api-tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "upcloud-api-token",
      title: "UpCloud API token",
      format: ["ucat_", { body: base62(24, 32) }],
      loose: true,
      env: "UPCLOUD_TOKEN",
      header: bearer,
      examples: (key) => [
        `UPCLOUD_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.upcloud.com/1.3/account`,
      ],
      nearMisses: (key) => [key.slice(0, 28), key.toUpperCase(), `ucat_${"x".repeat(26)}`, `${key}000000000`],
    },
  ],
});

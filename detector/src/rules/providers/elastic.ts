import { padding } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "elastic",
  name: "Elastic",
  docs: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
  words: ["elastic"],
  rotation: {
    url: "https://cloud.elastic.co/account/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "elastic-cloud-api-key",
      title: "Elastic Cloud API key",
      format: ["essu_", { body: { alphabet: "0-9A-Za-z+/_-", min: 40, max: 255 } }, { padding }],
      env: "EC_API_KEY",
      header: { name: "Authorization", scheme: "ApiKey" },
      examples: (key) => [`EC_API_KEY=${key}`, `Authorization: ApiKey ${key}`],
      nearMisses: (key) => [key.slice(0, 44), `essu_${"x".repeat(64)}`, key.toUpperCase()],
    },
  ],
});

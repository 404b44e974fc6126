import { base62, opaque } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "meilisearch",
  name: "Meilisearch",
  docs: "https://www.meilisearch.com/docs/learn/security/master_api_keys",
  words: ["meilisearch", "meili_"],
  rotation: {
    steps: ["Start the instance with a new master key, which changes all API keys.", "Deploy the new ones."],
  },
  rules: [
    {
      // whoever runs the instance chooses the master key, of sixteen bytes or more
      id: "meilisearch-master-key",
      title: "Meilisearch key",
      context: {
        words: ["meilisearch", "meili_master"],
        value: [{ body: opaque(16, 128) }],
        usual: [{ body: base62(32) }],
      },
      env: "MEILI_MASTER_KEY",
      header: bearer,
      examples: (key) => [
        `MEILI_MASTER_KEY=${key}`,
        `new MeiliSearch({ host: "http://meilisearch:7700", apiKey: "${key}" })`,
      ],
      nearMisses: (key) => [
        key,
        "MEILI_MASTER_KEY=your-master-key-here",
        `MEILI_MASTER_KEY=${key.slice(0, 15)}`,
        `MEILI_KEY_ID=${key}`,
      ],
    },
  ],
});

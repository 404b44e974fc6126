import { base62, base64, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "upstash",
  name: "Upstash",
  docs: "https://upstash.com/docs/redis/overall/getstarted",
  words: ["upstash", "qstash"],
  rotation: { url: "https://console.upstash.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "upstash-rest-token",
      title: "Upstash REST token",
      context: {
        words: ["upstash", "kv_rest_api", "qstash"],
        value: [{ body: base64(24, 200) }, { padding }],
        usual: [{ body: base62(56) }],
      },
      env: "UPSTASH_REDIS_REST_TOKEN",
      header: bearer,
      examples: (key) => [
        `UPSTASH_REDIS_REST_TOKEN=${key}`,
        `new Redis({ url: "https://acme.upstash.io", token: "${key}" })`,
      ],
      nearMisses: (key) => [
        key,
        `UPSTASH_REDIS_REST_TOKEN=${key.slice(0, 23)}`,
        "UPSTASH_REDIS_REST_URL=https://acme-12345.upstash.io",
      ],
    },
  ],
});

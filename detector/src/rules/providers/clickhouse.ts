import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "clickhouse",
  name: "ClickHouse",
  docs: "https://clickhouse.com/docs/cloud/manage/openapi",
  words: ["clickhouse"],
  rotation: {
    url: "https://console.clickhouse.cloud",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "clickhouse-cloud-secret",
      title: "ClickHouse Cloud API key secret",
      format: ["4b1d", { body: base62(38) }],
      env: "CLICKHOUSE_CLOUD_API_SECRET",
      examples: (key) => [`CLICKHOUSE_CLOUD_API_SECRET=${key}`, `key_secret = "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(38)}`, key.toUpperCase()],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "cockroachdb",
  name: "CockroachDB",
  docs: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
  words: ["cockroach"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "cockroachdb-cloud-api-key",
      title: "CockroachDB Cloud API key",
      format: ["CCDB1_", { id: base62(22) }, "_", { body: base62(40) }],
      env: "COCKROACH_API_KEY",
      header: bearer,
      examples: (key) => [
        `COCKROACH_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://cockroachlabs.cloud/api/v1/clusters`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
  ],
});

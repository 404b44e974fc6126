import { crc32Base64 } from "../../checksums/checksum.js";
import { base64 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "confluent",
  name: "Confluent",
  docs: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
  words: ["confluent"],
  rotation: {
    url: "https://confluent.cloud/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // secrets made since July 2025; older ones have no prefix
      id: "confluent-api-secret",
      title: "Confluent Cloud API secret",
      format: ["cflt", { body: base64(54) }, { check: base64(6) }],
      checksum: crc32Base64("check", "cflt".length),
      env: "CONFLUENT_CLOUD_API_SECRET",
      examples: (key) => [`CONFLUENT_CLOUD_API_SECRET=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

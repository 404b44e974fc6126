// Facts: the provider's "Overview" page of its API authentication. It documents no format and no variable:
// a key is known by what stands around it.
import { base62, opaque, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "forerunner",
  name: "Forerunner",
  words: ["forerunner"],
  rotation: {
    url: "mailto:engineering@withforerunner.com",
    steps: ["Ask your Customer Success Manager for a new key.", "Deploy it.", "Ask them to revoke the old key."],
  },
  rules: [
    {
      id: "forerunner-api-key",
      title: "Forerunner API key",
      context: {
        words: ["forerunner"],
        value: [{ body: opaque(20, 200) }, { padding }],
        usual: [{ body: base62(40) }],
      },
      env: "FORERUNNER_API_KEY",
      header: bearer,
      examples: (key) => [
        `FORERUNNER_API_KEY=${key}`,
        `curl https://app.withforerunner.com/api/v1/properties -H "Authorization: Bearer ${key}"`,
        `forerunner:\n  api_key: ${key}\n`,
        `const client = new ForerunnerClient({ token: "${key}" });`,
      ],
      nearMisses: (key) => [
        key,
        `const etag = "${key}"; // forerunner`,
        `FORERUNNER_KEY_ID="${key}"`,
        `FORERUNNER_API_KEY="staging-forerunner-api-key"`,
        `fetch("https://app.withforerunner.com/api/v1/properties?page=1", { headers: { Authorization: "Bearer YOUR_API_KEY" } })`,
      ],
    },
  ],
});

import { base62, base64 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "adyen",
  name: "Adyen",
  docs: "https://docs.adyen.com/development-resources/api-credentials/",
  words: ["adyen"],
  rotation: {
    url: "https://ca-live.adyen.com",
    steps: ["Generate a new API key for the credential.", "Deploy it before the old one expires."],
  },
  rules: [
    {
      // the beginning is too common in base64 to be looked for by itself
      id: "adyen-api-key",
      title: "Adyen API key",
      context: {
        words: ["adyen"],
        value: ["AQE", { head: base64(16) }, { body: { alphabet: "0-9A-Za-z+/=_-", min: 64, max: 240 } }],
        usual: ["AQE", { body: base62(100) }],
      },
      env: "ADYEN_API_KEY",
      header: { name: "X-API-Key" },
      examples: (key) => [`ADYEN_API_KEY=${key}`, `const client = new Adyen.Client({ apiKey: "${key}" });`],
      nearMisses: (key) => [key, `ADYEN_API_KEY=${key.slice(0, 60)}`, `ADYEN_API_KEY=A${key}`],
    },
  ],
});

import { base62, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "braintrust",
  name: "Braintrust",
  docs: "https://www.braintrust.dev/docs",
  words: ["braintrust"],
  rotation: {
    url: "https://www.braintrust.dev/app/settings?subroute=api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "braintrust-api-key",
      title: "Braintrust API key",
      context: { words: ["braintrust"], value: [oneOf("sk-", "bt-st-"), { body: base62(40, 128) }] },
      env: "BRAINTRUST_API_KEY",
      header: bearer,
      examples: (key) => [`BRAINTRUST_API_KEY=${key}`, `braintrust_api_key: "${key}"`],
      nearMisses: (key) => [key, `BRAINTRUST_API_KEY=${key.slice(0, 30)}`],
    },
  ],
});

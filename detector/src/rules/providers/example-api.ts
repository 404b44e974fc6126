// Facts: the "Authentication" page of the example API. Its prefixes are Stripe's and Clerk's too; its own
// sample has a body of twelve characters, shorter than theirs.
import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const nearMisses = (key: string) => [
  key.slice(0, 19),
  `${key.slice(0, 22)}...`,
  key.toUpperCase(),
  "sk_live_your_secret_key",
];

export default defineProvider({
  id: "example-api",
  name: "Example API",
  words: ["api.example.com"],
  rotation: {
    days: 90,
    steps: [
      "Create a new key under Settings, API Keys.",
      "Deploy it.",
      "Delete the old key with DELETE /v1/api-keys/{id} or in the dashboard.",
    ],
  },
  rules: [
    {
      id: "example-api-live-key",
      title: "Example API live key",
      mode: "live",
      format: ["sk_live_", { body: base64url(12, 247) }],
      loose: true,
      env: "API_KEY",
      header: bearer,
      examples: (key) => [`API_KEY=${key}`, `curl https://api.example.com/v1/users -H "Authorization: Bearer ${key}"`],
      nearMisses,
    },
    {
      id: "example-api-test-key",
      title: "Example API test key",
      mode: "test",
      format: ["sk_test_", { body: base64url(12, 247) }],
      loose: true,
      env: "API_KEY",
      header: bearer,
      examples: (key) => [`const client = new Client("https://api.example.com/v1", '${key}');`, `api_key: "${key}"`],
      nearMisses,
    },
  ],
});

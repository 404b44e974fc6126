import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pagarme",
  name: "Pagar.me",
  docs: "https://docs.pagar.me/",
  words: ["pagarme", "pagar.me"],
  rotation: { url: "https://dash.pagar.me/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "pagarme-live-api-key",
      title: "Pagar.me live API key",
      mode: "live",
      format: ["ak_live_", { body: base62(30) }],
      env: "PAGARME_API_KEY",
      examples: (key) => [`PAGARME_API_KEY=${key}`, `pagarme.client.connect({ api_key: '${key}' })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `ak_live_${"x".repeat(30)}`],
    },
    {
      id: "pagarme-test-api-key",
      title: "Pagar.me test API key",
      mode: "test",
      format: ["ak_test_", { body: base62(30) }],
      env: "PAGARME_API_KEY",
      examples: (key) => [`PAGARME_API_KEY=${key}`, `pagarme.client.connect({ api_key: '${key}' })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `ak_test_${"x".repeat(30)}`],
    },
  ],
});

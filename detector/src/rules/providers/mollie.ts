import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "mollie",
  name: "Mollie",
  docs: "https://docs.mollie.com/reference/authentication",
  words: ["mollie"],
  rotation: {
    url: "https://my.mollie.com/dashboard/developers/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "mollie-live-api-key",
      title: "Mollie live API key",
      mode: "live",
      context: { words: ["mollie"], value: ["live_", { body: base62(30, 64) }] },
      env: "MOLLIE_API_KEY",
      header: bearer,
      examples: (key) => [`MOLLIE_API_KEY=${key}`, `createMollieClient({ apiKey: "${key}" })`],
      nearMisses: (key) => [key, `MOLLIE_API_KEY=${key.slice(0, 34)}`, `MOLLIE_PROFILE_ID=${key}`],
    },
    {
      id: "mollie-test-api-key",
      title: "Mollie test API key",
      mode: "test",
      context: { words: ["mollie"], value: ["test_", { body: base62(30, 64) }] },
      env: "MOLLIE_API_KEY",
      header: bearer,
      examples: (key) => [`MOLLIE_API_KEY=${key}`, `createMollieClient({ apiKey: "${key}" })`],
      nearMisses: (key) => [key, `MOLLIE_API_KEY=${key.slice(0, 34)}`, `MOLLIE_PROFILE_ID=${key}`],
    },
    {
      id: "mollie-access-token",
      title: "Mollie access token",
      docs: "https://docs.mollie.com/",
      context: { words: ["mollie"], value: ["access_", { body: base62(30, 64) }] },
      env: "MOLLIE_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`MOLLIE_ACCESS_TOKEN=${key}`, `createMollieClient({ accessToken: "${key}" })`],
      nearMisses: (key) => [key, `MOLLIE_ACCESS_TOKEN=${key.slice(0, 36)}`],
    },
  ],
});

// Facts: the provider's "Authentication" page (API Reference).
import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const nearMisses = (key: string) => [
  key.slice(0, -1),
  `${key}0`,
  key.toUpperCase(),
  `${key.slice(0, 10)}${"x".repeat(32)}`,
];

export default defineProvider({
  id: "forg",
  name: "FORG",
  words: ["forg.pro"],
  rotation: {
    url: "https://forg.pro/dashboard",
    days: 90,
    steps: [
      "Create a new key with the same scopes under Settings, API Keys.",
      "Deploy it.",
      "Check that requests succeed with it.",
      "Revoke the old key.",
    ],
  },
  rules: [
    {
      id: "forg-live-key",
      title: "FORG live API key",
      mode: "live",
      format: ["forg_live_", { body: hex(32) }],
      env: "FORG_API_KEY",
      header: bearer,
      examples: (key) => [`FORG_API_KEY=${key}`, `fetch(url, { headers: { Authorization: "Bearer ${key}" } })`],
      nearMisses,
    },
    {
      id: "forg-test-key",
      title: "FORG test API key",
      mode: "test",
      format: ["forg_test_", { body: hex(32) }],
      env: "FORG_API_KEY",
      header: bearer,
      examples: (key) => [`forg_key: ${key}`, `client = Forg("${key}")`],
      nearMisses,
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const nearMisses = (key: string) => [
  key.slice(0, -1),
  `${key}0`,
  `${key.slice(0, 9)}${"x".repeat(20)}`,
  key.toUpperCase(),
];

export default defineProvider({
  id: "fleetbase",
  name: "Fleetbase",
  docs: "https://docs.fleetbase.io/",
  words: ["fleetbase"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "fleetbase-live-api-key",
      title: "Fleetbase live API key",
      mode: "live",
      format: ["flb_live_", { body: base62(20) }],
      env: "FLEETBASE_API_KEY",
      header: bearer,
      examples: (key) => [`FLEETBASE_API_KEY=${key}`, `api_key = '${key}'`],
      nearMisses,
    },
    {
      id: "fleetbase-test-api-key",
      title: "Fleetbase test API key",
      mode: "test",
      format: ["flb_test_", { body: base62(20) }],
      env: "FLEETBASE_API_KEY",
      header: bearer,
      examples: (key) => [`FLEETBASE_API_KEY=${key}`, `client = Client("${key}")`],
      nearMisses,
    },
  ],
});

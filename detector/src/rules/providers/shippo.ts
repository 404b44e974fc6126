import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "shippo",
  name: "Shippo",
  docs: "https://docs.goshippo.com/docs/guides_general/authentication/",
  words: ["shippo"],
  rotation: {
    url: "https://apps.goshippo.com/settings/api",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "shippo-live-api-token",
      title: "Shippo live API token",
      mode: "live",
      format: ["shippo_live_", { body: hex(40) }],
      env: "SHIPPO_API_KEY",
      header: { name: "Authorization", scheme: "ShippoToken" },
      examples: (key) => [`SHIPPO_API_KEY=${key}`, `-H "Authorization: ShippoToken ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `shippo_live_${"x".repeat(40)}`],
    },
    {
      id: "shippo-test-api-token",
      title: "Shippo test API token",
      mode: "test",
      format: ["shippo_test_", { body: hex(40) }],
      env: "SHIPPO_API_KEY",
      header: { name: "Authorization", scheme: "ShippoToken" },
      examples: (key) => [`SHIPPO_API_KEY=${key}`, `-H "Authorization: ShippoToken ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `shippo_test_${"x".repeat(40)}`],
    },
  ],
});

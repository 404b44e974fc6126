import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "val-town",
  name: "Val Town",
  docs: "https://docs.val.town/api/",
  words: ["val.town", "valtown"],
  rotation: {
    url: "https://www.val.town/settings/api",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "val-town-api-token",
      title: "Val Town API token",
      format: ["vtwn_", { body: base62(16, 128) }],
      loose: true,
      env: "VALTOWN_API_KEY",
      header: bearer,
      examples: (key) => [`VALTOWN_API_KEY=${key}`, `new ValTown({ bearerToken: "${key}" })`],
      nearMisses: (key) => [key.slice(0, 20), key.toUpperCase(), `vtwn_${"x".repeat(32)}`],
    },
  ],
});

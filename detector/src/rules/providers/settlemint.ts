import { base62, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "settlemint",
  name: "SettleMint",
  docs: "https://console.settlemint.com/documentation",
  words: ["settlemint"],
  rotation: {
    url: "https://console.settlemint.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // personal, application or service access token
      id: "settlemint-access-token",
      title: "SettleMint access token",
      format: [oneOf("sm_pat_", "sm_aat_", "sm_sat_"), { body: base62(16) }],
      loose: true,
      env: "SETTLEMINT_ACCESS_TOKEN",
      examples: (key) => [`SETTLEMINT_ACCESS_TOKEN=${key}`, `settlemint connect --access-token ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sm_pat_${"x".repeat(16)}`],
    },
  ],
});

import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "infisical",
  name: "Infisical",
  docs: "https://infisical.com/docs/documentation/platform/token",
  words: ["infisical"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      // the page shows no lengths
      id: "infisical-service-token",
      title: "Infisical service token",
      context: {
        words: ["infisical"],
        value: [
          "st.",
          { id: { alphabet: "0-9a-f-", min: 20, max: 40 } },
          ".",
          { secret: hex(16, 128) },
          ".",
          { key: hex(16, 128) },
        ],
      },
      env: "INFISICAL_TOKEN",
      header: bearer,
      examples: (key) => [`INFISICAL_TOKEN=${key}`, `infisical_token: "${key}"`],
      nearMisses: (key) => [key, `INFISICAL_TOKEN=${key.slice(0, 20)}`],
    },
  ],
});

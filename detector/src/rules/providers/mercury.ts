import { oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "mercury",
  name: "Mercury",
  docs: "https://docs.mercury.com/",
  words: ["mercury"],
  rotation: {
    url: "https://app.mercury.com/settings/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // the page shows the beginning and the end; between them stand a tag and about 45 characters
      id: "mercury-api-token",
      title: "Mercury API token",
      mode: "live",
      format: [
        oneOf("secret-token:mercury_production_", "mercury_production_"),
        { body: { alphabet: "0-9A-Za-z_", min: 40, max: 64 } },
        "_yrucrem",
      ],
      env: "MERCURY_API_KEY",
      header: bearer,
      examples: (key) => [`MERCURY_API_KEY=${key}`, `curl -u "${key}:" https://api.mercury.com/api/v1/accounts`],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        `mercury_production_${"x".repeat(48)}_yrucrem`,
      ],
    },
  ],
});

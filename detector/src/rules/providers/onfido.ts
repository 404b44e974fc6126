import { base64url, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "onfido",
  name: "Onfido",
  docs: "https://documentation.onfido.com/",
  words: ["onfido"],
  rotation: {
    url: "https://dashboard.onfido.com/api/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "onfido-live-api-token",
      title: "Onfido live API token",
      mode: "live",
      format: [oneOf("api_live.", "api_live_us.", "api_live_ca."), { body: base64url(20, 128) }],
      loose: true,
      env: "ONFIDO_API_TOKEN",
      header: { name: "Authorization", scheme: "Token token=" },
      examples: (key) => [
        `ONFIDO_API_TOKEN=${key}`,
        `curl -H "Authorization: Token token=${key}" https://api.eu.onfido.com/v3.6/applicants`,
      ],
      nearMisses: (key) => [
        key.slice(0, 28),
        key.toUpperCase(),
        `api_live.${"x".repeat(32)}`,
        "api_live.getConfigurationValueOfService()",
      ],
    },
    {
      id: "onfido-sandbox-api-token",
      title: "Onfido sandbox API token",
      mode: "test",
      format: ["api_sandbox.", { body: base64url(20, 128) }],
      loose: true,
      env: "ONFIDO_API_TOKEN",
      header: { name: "Authorization", scheme: "Token token=" },
      examples: (key) => [`ONFIDO_API_TOKEN=${key}`, `new Onfido({ apiToken: "${key}", region: Region.EU })`],
      nearMisses: (key) => [key.slice(0, 31), key.toUpperCase(), `api_sandbox.${"x".repeat(32)}`],
    },
  ],
});

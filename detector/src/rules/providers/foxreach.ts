// Facts: the provider's "API Key Authentication" page: the prefix and "a random string", of which the page
// shows twenty characters before it cuts the rest.
import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "foxreach",
  name: "FoxReach",
  docs: "https://docs.foxreach.io",
  words: ["foxreach"],
  rotation: {
    steps: [
      "Create a new key with the same scopes under Settings, API Keys; several may be active at once.",
      "Deploy it.",
      "Revoke the old key.",
    ],
  },
  rules: [
    {
      id: "foxreach-api-key",
      title: "FoxReach API key",
      format: ["otr_", { body: base64url(16, 128) }],
      loose: true,
      env: "FOXREACH_API_KEY",
      header: { name: "X-API-Key" },
      examples: (key) => [`FOXREACH_API_KEY='${key}'`, `-H "X-API-Key: ${key}"`],
      nearMisses: (key) => [
        key.slice(0, 19),
        `${key.slice(0, 24)}...`,
        key.toUpperCase(),
        "otr_your_api_key_here",
        "motor_otr_controllerSpeedLimit",
      ],
    },
  ],
});

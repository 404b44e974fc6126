import { base62, base64 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "aiven",
  name: "Aiven",
  docs: "https://aiven.io/docs/platform/concepts/authentication-tokens",
  words: ["aiven"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "aiven-token",
      title: "Aiven token",
      context: {
        words: ["aiven_token", "aiven_auth_token", "aiventoken", "aiven_api_token", "api.aiven.io", "aivenv1"],
        value: [{ body: base64(370) }, { tail: { alphabet: "0-9A-Za-z+/=", min: 2, max: 2 } }],
        usual: [{ body: base62(372) }],
      },
      env: "AIVEN_TOKEN",
      header: { name: "Authorization", scheme: "aivenv1" },
      examples: (key) => [`AIVEN_TOKEN=${key}`, `aiven_token: "${key}"`],
      nearMisses: (key) => [key, `AIVEN_TOKEN=${key.slice(0, -1)}`, `AIVEN_TOKEN=${key}0`, `AIVEN_TOKEN_ID="${key}"`],
    },
  ],
});

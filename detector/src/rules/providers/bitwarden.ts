import { base62, base64, oneOf, uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "bitwarden",
  name: "Bitwarden",
  docs: "https://bitwarden.com/help/access-tokens/",
  words: ["bitwarden", "bws"],
  rotation: { steps: ["Create a new access token for the machine account.", "Deploy it.", "Revoke the old one."] },
  rules: [
    {
      // Sixteen bytes in base64 end in one of these: the only piece of the token long enough to be looked for.
      id: "bitwarden-secrets-manager-token",
      title: "Bitwarden Secrets Manager access token",
      format: ["0.", ...uuid, ".", { secret: base62(30) }, ":", { key: base64(21) }, oneOf("A==", "Q==", "g==", "w==")],
      env: "BWS_ACCESS_TOKEN",
      examples: (key) => [`BWS_ACCESS_TOKEN=${key}`, `export BWS_ACCESS_TOKEN="${key}"`],
      nearMisses: (key) => [key.slice(0, -1), key.slice(1), key.replace(":", ".")],
    },
  ],
});

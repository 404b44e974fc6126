import { base62, base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "exoscale",
  name: "Exoscale",
  docs: "https://community.exoscale.com/",
  words: ["exoscale"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      // it names a key, and is harmful with its secret
      id: "exoscale-api-key",
      title: "Exoscale API key",
      format: ["EXO", { body: base62(24) }],
      loose: true,
      env: "EXOSCALE_API_KEY",
      examples: (key) => [`EXOSCALE_API_KEY=${key}`, `key = ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      id: "exoscale-api-secret",
      title: "Exoscale API secret",
      context: { words: ["exoscale"], value: [{ body: base64url(40, 44) }] },
      env: "EXOSCALE_API_SECRET",
      examples: (key) => [`EXOSCALE_API_SECRET=${key}`, `exoscale_api_secret: "${key}"`],
      nearMisses: (key) => [key, `EXOSCALE_API_SECRET=${key.slice(0, 12)}`, `EXOSCALE_API_SECRET_ID="${key}"`],
    },
  ],
});

import {} from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "endor-labs",
  name: "Endor Labs",
  docs: "https://docs.endorlabs.com/",
  words: ["endorlabs", "endor_"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "endor-labs-api-key",
      title: "Endor Labs API key or secret",
      format: ["endr+", { body: { alphabet: "0-9A-Za-z-", min: 16, max: 16 } }],
      env: "ENDOR_API_CREDENTIALS_KEY",
      examples: (key) => [`ENDOR_API_CREDENTIALS_KEY=${key}`, `api_key = '${key}'`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 5)}${"x".repeat(16)}`, key.toUpperCase()],
    },
  ],
});

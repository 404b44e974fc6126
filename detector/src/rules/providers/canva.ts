import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "canva",
  name: "Canva",
  docs: "https://www.canva.dev/docs/connect/authentication/",
  words: ["canva"],
  rotation: { steps: ["Create a new secret.", "Deploy it.", "Delete the old secret."] },
  rules: [
    {
      id: "canva-client-secret",
      title: "Canva client secret",
      format: ["cnvca", { body: base64url(51) }],
      env: "CANVA_CLIENT_SECRET",
      examples: (key) => [`CANVA_CLIENT_SECRET=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 5)}${"x".repeat(51)}`, key.toUpperCase()],
    },
  ],
});

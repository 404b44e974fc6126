import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "ionic",
  name: "Ionic",
  docs: "https://ionic.io/docs/appflow/",
  words: ["ionic", "appflow"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "ionic-access-token",
      title: "Ionic Appflow personal access token",
      format: ["ion_", { body: base62(42) }],
      env: "IONIC_TOKEN",
      examples: (key) => [`IONIC_TOKEN=${key}`, `apiKey: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(42)}`, key.toUpperCase()],
    },
  ],
});

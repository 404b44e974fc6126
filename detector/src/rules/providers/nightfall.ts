import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "nightfall",
  name: "Nightfall",
  docs: "https://docs.nightfall.ai/",
  words: ["nightfall"],
  rotation: {
    url: "https://app.nightfall.ai/developer-platform",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "nightfall-api-key",
      title: "Nightfall API key",
      context: { words: ["nightfall"], value: ["NF-", { body: base62(32) }] },
      env: "NIGHTFALL_API_KEY",
      header: bearer,
      examples: (key) => [`NIGHTFALL_API_KEY=${key}`, `Nightfall(key="${key}")`],
      nearMisses: (key) => [key, `NIGHTFALL_API_KEY=${key.slice(0, -1)}`, `NIGHTFALL_API_KEY=${key}0`],
    },
  ],
});

import { upperAlphanumeric } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "vultr",
  name: "Vultr",
  docs: "https://www.vultr.com/api/",
  words: ["vultr"],
  rotation: {
    url: "https://my.vultr.com/settings/#settingsapi",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "vultr-api-key",
      title: "Vultr API key",
      context: { words: ["vultr"], value: [{ body: upperAlphanumeric(36) }] },
      env: "VULTR_API_KEY",
      header: bearer,
      examples: (key) => [`VULTR_API_KEY=${key}`, `provider "vultr" {\n  api_key = "${key}"\n}`],
      nearMisses: (key) => [key, `VULTR_API_KEY=${key.slice(0, -1)}`, `VULTR_API_KEY=${key}0`],
    },
  ],
});

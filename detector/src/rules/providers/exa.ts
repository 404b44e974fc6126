import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "exa",
  name: "Exa",
  docs: "https://docs.exa.ai/",
  words: ["exa.ai"],
  rotation: {
    url: "https://dashboard.exa.ai/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "exa-api-key",
      title: "Exa API key",
      context: { words: ["exa_api_key", "exaapikey", "api.exa.ai", "exa_py"], value: [...uuid] },
      env: "EXA_API_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [`EXA_API_KEY=${key}`, `exa_api_key: "${key}"`],
      nearMisses: (key) => [key, `EXA_API_KEY=${key.slice(0, -1)}`, `EXA_API_KEY=${key}0`],
    },
  ],
});

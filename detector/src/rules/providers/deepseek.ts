import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "deepseek",
  name: "DeepSeek",
  docs: "https://api-docs.deepseek.com/",
  words: ["deepseek"],
  rotation: {
    url: "https://platform.deepseek.com/api_keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "deepseek-api-key",
      title: "DeepSeek API key",
      context: { words: ["deepseek"], value: ["sk-", { body: hex(32) }] },
      env: "DEEPSEEK_API_KEY",
      header: bearer,
      examples: (key) => [`DEEPSEEK_API_KEY=${key}`, `deepseek_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `DEEPSEEK_API_KEY=${key.slice(0, -1)}`,
        `DEEPSEEK_API_KEY=${key}0`,
        `DEEPSEEK_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

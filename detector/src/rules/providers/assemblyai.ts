import { base36 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "assemblyai",
  name: "AssemblyAI",
  docs: "https://www.assemblyai.com/docs",
  words: ["assemblyai"],
  rotation: {
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "assemblyai-api-key",
      title: "AssemblyAI API key",
      context: { words: ["assemblyai", "assembly_ai", "aai.settings"], value: [{ body: base36(32) }] },
      env: "ASSEMBLYAI_API_KEY",
      header: { name: "Authorization" },
      examples: (key) => [`ASSEMBLYAI_API_KEY=${key}`, `assemblyai_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `ASSEMBLYAI_API_KEY=${key.slice(0, -1)}`,
        `ASSEMBLYAI_API_KEY=${key}0`,
        `ASSEMBLYAI_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

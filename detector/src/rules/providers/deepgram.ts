import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "deepgram",
  name: "Deepgram",
  docs: "https://developers.deepgram.com/docs/create-additional-api-keys",
  words: ["deepgram"],
  rotation: { url: "https://console.deepgram.com", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "deepgram-api-key",
      title: "Deepgram API key",
      context: { words: ["deepgram"], value: [{ body: hex(40) }] },
      env: "DEEPGRAM_API_KEY",
      header: { name: "Authorization", scheme: "Token" },
      examples: (key) => [`DEEPGRAM_API_KEY=${key}`, `deepgram_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `DEEPGRAM_API_KEY=${key.slice(0, -1)}`,
        `DEEPGRAM_API_KEY=${key}0`,
        `DEEPGRAM_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

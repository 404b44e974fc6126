import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "cursor",
  name: "Cursor",
  docs: "https://docs.cursor.com/",
  words: ["cursor.com", "cursor_api_key"],
  rotation: { url: "https://cursor.com/dashboard", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "cursor-api-key",
      title: "Cursor API key",
      context: {
        words: [
          "cursor_api_key",
          "cursor_token",
          "cursor_key",
          "cursortoken",
          "cursortoken",
          "cursor_token",
          "cursor_key",
          "cursorapikey",
          "cursor-api-key",
          "api.cursor.com",
        ],
        value: ["key_", { body: hex(64) }],
      },
      env: "CURSOR_API_KEY",
      examples: (key) => [`CURSOR_API_KEY=${key}`, `cursor_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `CURSOR_API_KEY=${key.slice(0, -1)}`,
        `CURSOR_API_KEY=${key}0`,
        `CURSOR_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "e2b",
  name: "E2B",
  docs: "https://e2b.dev/docs/api-key",
  words: ["e2b"],
  rotation: {
    url: "https://e2b.dev/dashboard?tab=keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "e2b-api-key",
      title: "E2B API key",
      format: ["e2b_", { body: hex(40) }],
      env: "E2B_API_KEY",
      header: { name: "X-API-Key" },
      examples: (key) => [`E2B_API_KEY=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"0".repeat(40)}`, key.toUpperCase()],
    },
  ],
});

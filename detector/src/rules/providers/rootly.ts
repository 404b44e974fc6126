import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "rootly",
  name: "Rootly",
  docs: "https://docs.rootly.com/",
  words: ["rootly"],
  rotation: {
    url: "https://rootly.com/account",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "rootly-api-key",
      title: "Rootly API key",
      format: ["rootly_", { body: hex(64) }],
      env: "ROOTLY_API_TOKEN",
      header: bearer,
      examples: (key) => [
        `ROOTLY_API_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.rootly.com/v1/incidents`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `rootly_${"x".repeat(64)}`],
    },
  ],
});

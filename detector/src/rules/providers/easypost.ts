import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`EASYPOST_API_KEY=${key}`, `new EasyPostClient("${key}")`];
const nearMisses = (key: string) => [
  key.slice(0, -1),
  `${key}0`,
  `${key.slice(0, 4)}${"x".repeat(54)}`,
  key.toLowerCase(),
];

export default defineProvider({
  id: "easypost",
  name: "EasyPost",
  docs: "https://docs.easypost.com/docs/authentication",
  words: ["easypost"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "easypost-live-api-key",
      title: "EasyPost live API key",
      mode: "live",
      format: ["EZAK", { body: base62(54) }],
      env: "EASYPOST_API_KEY",
      examples,
      nearMisses,
    },
    {
      id: "easypost-test-api-key",
      title: "EasyPost test API key",
      mode: "test",
      format: ["EZTK", { body: base62(54) }],
      env: "EASYPOST_API_KEY",
      examples,
      nearMisses,
    },
  ],
});

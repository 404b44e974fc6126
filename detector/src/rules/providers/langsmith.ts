import { hex, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "langsmith",
  name: "LangSmith",
  docs: "https://docs.langchain.com/langsmith/create-account-api-key",
  words: ["langsmith", "langchain"],
  rotation: {
    url: "https://smith.langchain.com/settings",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "langsmith-api-key",
      title: "LangSmith API key",
      format: [oneOf("lsv2_pt_", "lsv2_sk_"), { body: hex(32) }, "_", { tail: hex(10) }],
      env: "LANGSMITH_API_KEY",
      header: { name: "X-API-Key" },
      examples: (key) => [
        `LANGSMITH_API_KEY=${key}`,
        `curl -H "X-API-Key: ${key}" https://api.smith.langchain.com/api/v1/sessions`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

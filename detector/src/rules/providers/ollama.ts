import { base64url, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "ollama",
  name: "Ollama",
  docs: "https://docs.ollama.com/",
  words: ["ollama"],
  rotation: {
    url: "https://ollama.com/settings/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "ollama-api-key",
      title: "Ollama API key",
      context: { words: ["ollama"], value: [{ id: hex(32) }, ".", { body: base64url(24) }] },
      env: "OLLAMA_API_KEY",
      header: bearer,
      examples: (key) => [
        `OLLAMA_API_KEY=${key}`,
        `curl https://ollama.com/api/tags -H "Authorization: Bearer ${key}"`,
      ],
      nearMisses: (key) => [key, `OLLAMA_API_KEY=${key.slice(0, -1)}`, `OLLAMA_API_KEY=${key}0`],
    },
  ],
});

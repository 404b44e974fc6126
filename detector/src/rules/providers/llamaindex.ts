import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "llamaindex",
  name: "LlamaIndex",
  docs: "https://docs.cloud.llamaindex.ai/",
  words: ["llamaindex", "llama_cloud", "llamacloud"],
  rotation: { url: "https://cloud.llamaindex.ai/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "llamaindex-cloud-api-key",
      title: "LlamaCloud API key",
      format: ["llx-", { body: base62(48) }],
      env: "LLAMA_CLOUD_API_KEY",
      header: bearer,
      examples: (key) => [`LLAMA_CLOUD_API_KEY=${key}`, `LlamaParse(api_key="${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `llx-${"x".repeat(48)}`],
    },
  ],
});

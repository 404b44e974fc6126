import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "litellm",
  name: "LiteLLM",
  docs: "https://docs.litellm.ai/docs/proxy/virtual_keys",
  words: ["litellm"],
  rotation: { steps: ["Make a new key at /key/generate.", "Deploy it.", "Delete the old key at /key/delete."] },
  rules: [
    {
      id: "litellm-virtual-key",
      title: "LiteLLM virtual key",
      context: { words: ["litellm"], value: ["sk-", { body: base64url(16, 128) }] },
      env: "LITELLM_API_KEY",
      header: bearer,
      examples: (key) => [`LITELLM_API_KEY=${key}`, `litellm_api_key: ${key}`],
      nearMisses: (key) => [
        key,
        `LITELLM_API_KEY=${key.slice(0, 18)}`,
        "LITELLM_API_KEY=sk-1234",
        `LITELLM_KEY_ID=${key}`,
      ],
    },
  ],
});

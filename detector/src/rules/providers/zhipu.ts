import { base62, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "zhipu",
  name: "Zhipu AI",
  docs: "https://docs.z.ai/",
  words: ["zhipu", "z.ai", "bigmodel"],
  rotation: {
    url: "https://z.ai/manage-apikey/apikey-list",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "zhipu-api-key",
      title: "Z.ai API key",
      context: {
        words: ["zhipu", "zai_api", "zai_key", "api.z.ai", "bigmodel", "zaitoken", "zai_token", "zaiapi", "zaikey"],
        value: [{ id: hex(32) }, ".", { body: base62(16) }],
      },
      env: "ZAI_API_KEY",
      header: bearer,
      examples: (key) => [`ZAI_API_KEY=${key}`, `ZhipuAI(api_key="${key}")`],
      nearMisses: (key) => [key, `ZAI_API_KEY=${key.slice(0, -1)}`, `ZAI_API_KEY=${key}0`],
    },
  ],
});

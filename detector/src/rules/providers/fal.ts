import { hex, uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "fal",
  name: "fal",
  docs: "https://docs.fal.ai/",
  words: ["fal.ai", "fal_key"],
  rotation: { url: "https://fal.ai/dashboard/keys", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "fal-key",
      title: "fal API key",
      context: {
        words: ["fal_key", "falkey", "fal_api_key", "fal.ai", "fal.run", "fal_client"],
        value: [...uuid, ":", { body: hex(32) }],
      },
      env: "FAL_KEY",
      header: { name: "Authorization", scheme: "Key" },
      examples: (key) => [`FAL_KEY=${key}`, `fal_key: "${key}"`],
      nearMisses: (key) => [key, `FAL_KEY=${key.slice(0, -1)}`, `FAL_KEY=${key}0`],
    },
  ],
});

import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "jumpcloud",
  name: "JumpCloud",
  docs: "https://docs.jumpcloud.com/",
  words: ["jumpcloud"],
  rotation: { url: "https://console.jumpcloud.com", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "jumpcloud-api-key",
      title: "JumpCloud API key",
      context: { words: ["jumpcloud"], value: [{ body: hex(40) }] },
      env: "JUMPCLOUD_API_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [`JUMPCLOUD_API_KEY=${key}`, `jumpcloud_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `JUMPCLOUD_API_KEY=${key.slice(0, -1)}`,
        `JUMPCLOUD_API_KEY=${key}0`,
        `JUMPCLOUD_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

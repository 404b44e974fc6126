import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "hetzner",
  name: "Hetzner",
  docs: "https://docs.hetzner.cloud/",
  words: ["hetzner", "hcloud"],
  rotation: {
    url: "https://console.hetzner.cloud",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "hetzner-cloud-token",
      title: "Hetzner Cloud API token",
      context: { words: ["hcloud", "hetzner"], value: [{ body: base62(64) }] },
      env: "HCLOUD_TOKEN",
      header: bearer,
      examples: (key) => [`HCLOUD_TOKEN=${key}`, `hcloud_token: "${key}"`],
      nearMisses: (key) => [
        key,
        `HCLOUD_TOKEN=${key.slice(0, -1)}`,
        `HCLOUD_TOKEN=${key}0`,
        `HCLOUD_TOKEN_ID="${key}"`,
      ],
    },
  ],
});

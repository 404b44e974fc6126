import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `HF_TOKEN=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://huggingface.co/api/whoami-v2`,
];

export default defineProvider({
  id: "hugging-face",
  name: "Hugging Face",
  docs: "https://huggingface.co/docs/hub/security-tokens",
  words: ["huggingface", "hugging_face", "hf_token"],
  rotation: {
    url: "https://huggingface.co/settings/tokens",
    steps: ["Create a new token with the same role.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "hugging-face-access-token",
      title: "Hugging Face access token",
      format: ["hf_", { body: base62(34) }],
      env: "HF_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 3)}${"x".repeat(34)}`, key.toUpperCase()],
    },
    {
      // Hugging Face no longer issues them
      id: "hugging-face-organization-token",
      title: "Hugging Face organization token",
      format: ["api_org_", { body: base62(34) }],
      env: "HF_TOKEN",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 8)}${"x".repeat(34)}`, key.toUpperCase()],
    },
  ],
});

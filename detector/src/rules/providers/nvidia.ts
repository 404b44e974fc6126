import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "nvidia",
  name: "NVIDIA",
  docs: "https://docs.nvidia.com/ngc/",
  words: ["nvidia", "ngc"],
  rotation: {
    url: "https://org.ngc.nvidia.com/setup/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "nvidia-api-key",
      title: "NVIDIA API key",
      format: ["nvapi-", { body: base64url(60, 128) }],
      env: "NVIDIA_API_KEY",
      header: bearer,
      examples: (key) => [
        `NVIDIA_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://integrate.api.nvidia.com/v1/chat/completions`,
      ],
      nearMisses: (key) => [key.slice(0, 65), key.toUpperCase(), `nvapi-${"x".repeat(64)}`],
    },
  ],
});

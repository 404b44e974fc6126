import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "runpod",
  name: "RunPod",
  docs: "https://docs.runpod.io/get-started/api-keys",
  words: ["runpod"],
  rotation: {
    url: "https://www.runpod.io/console/user/settings",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "runpod-api-key",
      title: "RunPod API key",
      format: ["rpa_", { body: base62(31, 64) }],
      loose: true,
      env: "RUNPOD_API_KEY",
      header: bearer,
      examples: (key) => [`RUNPOD_API_KEY=${key}`, `runpod.api_key = "${key}"`],
      nearMisses: (key) => [key.slice(0, 34), key.toUpperCase(), `rpa_${"x".repeat(46)}`],
    },
  ],
});

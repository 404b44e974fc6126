import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "render",
  name: "Render",
  docs: "https://render.com/docs/api",
  words: ["render.com", "render_", "onrender"],
  rotation: {
    url: "https://dashboard.render.com/u/settings#api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "render-api-key",
      title: "Render API key",
      format: ["rnd_", { body: base62(28) }],
      loose: true,
      env: "RENDER_API_KEY",
      header: bearer,
      examples: (key) => [
        `RENDER_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.render.com/v1/services`,
      ],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        `rnd_${"x".repeat(28)}`,
        "rnd_generatorStateInitialSeeds01",
      ],
    },
  ],
});

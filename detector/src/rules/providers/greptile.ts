import { base64 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "greptile",
  name: "Greptile",
  docs: "https://www.greptile.com/docs/api-reference/introduction",
  words: ["greptile"],
  rotation: {
    url: "https://app.greptile.com",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // 36 bytes in base64, by scanners' rules: the pages show none
      id: "greptile-api-key",
      title: "Greptile API key",
      context: { words: ["greptile"], value: [{ body: base64(48) }] },
      env: "GREPTILE_API_KEY",
      header: bearer,
      examples: (key) => [`GREPTILE_API_KEY=${key}`, `greptile_api_key = "${key}"`],
      nearMisses: (key) => [key, `GREPTILE_API_KEY=${key.slice(0, -1)}`, `GREPTILE_API_KEY=${key}0`],
    },
  ],
});

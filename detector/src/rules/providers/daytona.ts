import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "daytona",
  name: "Daytona",
  docs: "https://www.daytona.io/docs/en/api-keys/",
  words: ["daytona"],
  rotation: {
    url: "https://app.daytona.io/dashboard/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "daytona-api-key",
      title: "Daytona API key",
      format: ["dtn_", { body: hex(64) }],
      env: "DAYTONA_API_KEY",
      header: bearer,
      examples: (key) => [`DAYTONA_API_KEY=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"0".repeat(64)}`, key.toUpperCase()],
    },
  ],
});

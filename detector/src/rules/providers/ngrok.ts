import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "ngrok",
  name: "ngrok",
  docs: "https://ngrok.com/docs/agent/",
  words: ["ngrok"],
  rotation: {
    url: "https://dashboard.ngrok.com/get-started/your-authtoken",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "ngrok-authtoken",
      title: "ngrok authtoken",
      context: { words: ["ngrok"], value: ["2", { id: base62(26) }, "_", { body: base62(21) }] },
      env: "NGROK_AUTHTOKEN",
      examples: (key) => [
        `NGROK_AUTHTOKEN=${key}`,
        `# ngrok.yml\nauth_token: ${key}\n`,
        `ngrok.connect({ ngrok_authtoken: "${key}" })`,
      ],
      nearMisses: (key) => [key, `NGROK_AUTHTOKEN=${key.slice(0, -1)}`, `NGROK_AUTHTOKEN=${key}0`],
    },
  ],
});

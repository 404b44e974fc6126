import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "minimax",
  name: "MiniMax",
  docs: "https://platform.minimax.io/docs",
  words: ["minimax"],
  rotation: {
    url: "https://platform.minimax.io/user-center/basic-information/interface-key",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "minimax-api-key",
      title: "MiniMax API key",
      format: ["sk-api-", { body: base64url(119) }],
      env: "MINIMAX_API_KEY",
      header: bearer,
      examples: (key) => [
        `MINIMAX_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.minimax.io/v1/text/chatcompletion_v2`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sk-api-${"x".repeat(119)}`],
    },
  ],
});

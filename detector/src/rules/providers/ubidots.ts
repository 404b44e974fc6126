import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "ubidots",
  name: "Ubidots",
  docs: "https://docs.ubidots.com/",
  words: ["ubidots"],
  rotation: {
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "ubidots-token",
      title: "Ubidots token",
      format: ["BBFF-", { body: base62(30) }],
      env: "UBIDOTS_TOKEN",
      header: { name: "X-Auth-Token" },
      examples: (key) => [`UBIDOTS_TOKEN=${key}`, `-H "X-Auth-Token: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `BBFF-${"x".repeat(30)}`],
    },
  ],
});

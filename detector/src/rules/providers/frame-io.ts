import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "frame-io",
  name: "Frame.io",
  docs: "https://developer.frame.io/",
  words: ["frame.io", "frameio"],
  rotation: {
    url: "https://developer.frame.io/app/tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "frame-io-developer-token",
      title: "Frame.io developer token",
      format: ["fio-u-", { body: base64url(64) }],
      env: "FRAMEIO_TOKEN",
      header: bearer,
      examples: (key) => [`FRAMEIO_TOKEN=${key}`, `curl -H "Authorization: Bearer ${key}" https://api.frame.io/v2/me`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 6)}${"x".repeat(64)}`, key.toUpperCase()],
    },
  ],
});

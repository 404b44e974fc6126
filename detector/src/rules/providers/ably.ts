import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "ably",
  name: "Ably",
  docs: "https://ably.com/docs/auth/basic",
  words: ["ably.com", "ably.io", "ably_"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "ably-api-key",
      title: "Ably API key",
      context: {
        words: [
          "ably_api_key",
          "ablyapikey",
          "ably_key",
          "ablykey",
          "ably.realtime",
          "ably.rest",
          "ably.io",
          "ably.com",
        ],
        value: [{ app: base64url(4, 12) }, ".", { id: base64url(4, 12) }, ":", { body: base64url(43) }],
      },
      env: "ABLY_API_KEY",
      examples: (key) => [`ABLY_API_KEY=${key}`, `new Ably.Realtime({ key: "${key}" })`],
      nearMisses: (key) => [key, `ABLY_API_KEY=${key.slice(0, -1)}`, `ABLY_API_KEY=${key}0`],
    },
  ],
});

import { oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "onesignal",
  name: "OneSignal",
  docs: "https://documentation.onesignal.com/docs/en/keys-and-ids",
  words: ["onesignal"],
  rotation: {
    url: "https://dashboard.onesignal.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "onesignal-api-key",
      title: "OneSignal API key",
      format: [oneOf("os_v2_app_", "os_v2_org_"), { body: { alphabet: "a-z2-7", min: 103, max: 103 } }],
      env: "ONESIGNAL_REST_API_KEY",
      header: { name: "Authorization", scheme: "Key" },
      examples: (key) => [`ONESIGNAL_REST_API_KEY=${key}`, `-H "Authorization: Key ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `os_v2_app_${"x".repeat(103)}`],
    },
  ],
});

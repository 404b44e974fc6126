// The ids beside the secrets (AC and SK before 32 hexadecimal digits) are no secrets: Twilio prints them in links.
import { base62, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "twilio",
  name: "Twilio",
  docs: "https://www.twilio.com/docs/iam/api/authtoken",
  words: ["twilio"],
  accounts: [
    { title: "API key SID", expression: /(?<![0-9A-Za-z])(?<name>SK[0-9a-f]{32})(?![0-9A-Za-z])/dg },
    { title: "account SID", expression: /(?<![0-9A-Za-z])(?<name>AC[0-9a-f]{32})(?![0-9A-Za-z])/dg },
  ],
  rotation: {
    url: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
    steps: ["Create a secondary auth token or a new API key.", "Deploy it.", "Promote it, or delete the old key."],
  },
  rules: [
    {
      id: "twilio-auth-token",
      title: "Twilio auth token",
      context: { words: ["twilio"], value: [{ body: hex(32) }] },
      env: "TWILIO_AUTH_TOKEN",
      examples: (key) => [`TWILIO_AUTH_TOKEN=${key}`, `from twilio.rest import Client\nauth_token = "${key}"`],
      nearMisses: (key) => [key, `TWILIO_AUTH_TOKEN=${key.slice(0, -1)}`, `TWILIO_AUTH_TOKEN=${key}0`],
    },
    {
      id: "twilio-api-key-secret",
      title: "Twilio API key secret",
      docs: "https://www.twilio.com/docs/iam/api-keys",
      context: { words: ["twilio"], value: [{ body: base62(32) }] },
      env: "TWILIO_API_SECRET",
      examples: (key) => [`TWILIO_API_SECRET=${key}`, `TWILIO_API_KEY_SECRET: "${key}"`],
      nearMisses: (key) => [key, `TWILIO_API_SECRET=${key.slice(0, -1)}`, `TWILIO_API_SECRET=${key}0`],
    },
  ],
});

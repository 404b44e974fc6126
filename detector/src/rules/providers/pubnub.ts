// The publish and subscribe keys stand in clients; the secret key administers the keyset.
import { base64 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pubnub",
  name: "PubNub",
  docs: "https://www.pubnub.com/docs/general/setup/account-setup",
  words: ["pubnub"],
  rotation: {
    url: "https://admin.pubnub.com",
    steps: ["Add a new secret key to the keyset.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // base64 of a UUID's 36 characters
      id: "pubnub-secret-key",
      title: "PubNub secret key",
      format: ["sec-c-", { body: base64(48) }],
      env: "PUBNUB_SECRET_KEY",
      examples: (key) => [`PUBNUB_SECRET_KEY=${key}`, `new PubNub({ secretKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sec-c-${"x".repeat(48)}`],
    },
  ],
});

import { base36, hex, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `FLW_SECRET_KEY=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.flutterwave.com/v3/transactions`,
];
const nearMisses = (key: string) => [key.slice(0, -2), `${key}0`, key.toLowerCase()];

export default defineProvider({
  id: "flutterwave",
  name: "Flutterwave",
  docs: "https://developer.flutterwave.com/docs/authentication",
  words: ["flutterwave"],
  rotation: {
    url: "https://app.flutterwave.com/dashboard/settings/apis",
    steps: ["Generate new secret keys in the dashboard.", "Deploy them."],
  },
  rules: [
    {
      id: "flutterwave-live-secret-key",
      title: "Flutterwave live secret key",
      mode: "live",
      format: ["FLWSECK-", { body: base36(32) }, "-X"],
      env: "FLW_SECRET_KEY",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "flutterwave-test-secret-key",
      title: "Flutterwave test secret key",
      mode: "test",
      format: ["FLWSECK_TEST-", { body: base36(32) }, "-X"],
      env: "FLW_SECRET_KEY",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      // encrypts the details of cards; the dashboard shows one of the test mode with this prefix
      id: "flutterwave-test-encryption-key",
      title: "Flutterwave test encryption key",
      docs: "https://developer.flutterwave.com/docs/encryption",
      mode: "test",
      format: ["FLWSECK_TEST", oneOf("-", ""), { body: hex(12) }],
      env: "FLW_ENCRYPTION_KEY",
      examples: (key) => [`FLW_ENCRYPTION_KEY=${key}`, `encryptionKey: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      id: "flutterwave-public-key",
      title: "Flutterwave public key",
      format: [oneOf("FLWPUBK-", "FLWPUBK_TEST-"), { body: base36(32) }, "-X"],
      env: "FLW_PUBLIC_KEY",
      public: { reason: "Flutterwave means public keys for the browser; the secret one begins with FLWSECK" },
      examples: () => [],
      nearMisses: (key) => [
        `FLW_PUBLIC_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.flutterwave.com/v3/transactions`,
      ],
    },
  ],
});

import { bearer, defineProvider } from "../rule.js";

/** The alphabet of Bitcoin: without 0, O, I and l. */
const base58 = (length: number) => ({ alphabet: "1-9A-HJ-NP-Za-km-z", min: length, max: length });

export default defineProvider({
  id: "unkey",
  name: "Unkey",
  docs: "https://www.unkey.com/docs/security/root-keys",
  words: ["unkey"],
  rotation: {
    url: "https://app.unkey.com/settings/root-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // the last six characters are a checksum by RFC 0017 of the vendor, which no public sample confirms
      id: "unkey-root-key",
      title: "Unkey root key",
      format: ["unkey_", { id: base58(8) }, "unkeyv1", { body: base58(36) }, { check: base58(6) }],
      env: "UNKEY_ROOT_KEY",
      header: bearer,
      examples: (key) => [`UNKEY_ROOT_KEY=${key}`, `new Unkey({ rootKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `unkey_${"x".repeat(57)}`],
    },
    {
      id: "unkey-legacy-root-key",
      title: "Unkey root key",
      format: ["unkey_3Z", { body: base58(22) }],
      env: "UNKEY_ROOT_KEY",
      header: bearer,
      examples: (key) => [`UNKEY_ROOT_KEY=${key}`, `new Unkey({ rootKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `unkey_3Z${"x".repeat(22)}`],
    },
  ],
});

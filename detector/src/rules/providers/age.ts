import { bech32 } from "../../checksums/checksum.js";
import {} from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "age",
  name: "age",
  docs: "https://age-encryption.org/v1",
  words: ["sops", "age-keygen"],
  rotation: {
    steps: [
      "Make a new identity with age-keygen.",
      "Encrypt every file anew for its recipient.",
      "Delete the old identity, and replace the secrets that it could read.",
    ],
  },
  rules: [
    {
      // Bech32 in capitals, whose characters leave out 1, B, I and O
      id: "age-secret-key",
      title: "age secret key",
      format: [
        "AGE-SECRET-KEY-1",
        { body: { alphabet: "02-9AC-HJ-NP-Z", min: 52, max: 52 } },
        { check: { alphabet: "02-9AC-HJ-NP-Z", min: 6, max: 6 } },
      ],
      checksum: bech32("check", "age-secret-key-"),
      env: "SOPS_AGE_KEY",
      examples: (key) => [`SOPS_AGE_KEY=${key}`, `apiKey: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}Q`, key.toLowerCase(), `AGE-SECRET-KEY-1${"X".repeat(58)}`],
    },
  ],
});

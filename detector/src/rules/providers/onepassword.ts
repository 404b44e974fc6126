import { base64, oneOf, padding, upperAlphanumeric } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "onepassword",
  name: "1Password",
  docs: "https://developer.1password.com/docs/service-accounts/security/",
  words: ["1password", "onepassword"],
  rotation: {
    steps: [
      "Create a new service account with the same vaults.",
      "Deploy its token.",
      "Delete the old service account.",
    ],
  },
  rules: [
    {
      // A JSON object in base64, so that it begins with `eyJ`; it begins with a sign-in address, in whose
      // base64 no underscore can stand.
      id: "onepassword-service-account-token",
      title: "1Password service account token",
      format: [
        "ops_eyJ",
        { head: base64(40) },
        { body: { alphabet: "0-9A-Za-z+/_-", min: 207, max: 2008 } },
        { padding },
      ],
      env: "OP_SERVICE_ACCOUNT_TOKEN",
      examples: (key) => [`export OP_SERVICE_ACCOUNT_TOKEN=${key}`, `createClient({ auth: "${key}" })`],
      nearMisses: (key) => [key.slice(0, 200), key.toUpperCase(), key.replace("ops_", "")],
    },
    {
      id: "onepassword-secret-key",
      title: "1Password Secret Key",
      docs: "https://support.1password.com/secret-key-security/",
      format: [
        "A3-",
        { account: upperAlphanumeric(6) },
        "-",
        { part1: upperAlphanumeric(6) },
        oneOf("-", ""),
        { part2: upperAlphanumeric(5) },
        "-",
        { part3: upperAlphanumeric(5) },
        "-",
        { part4: upperAlphanumeric(5) },
        "-",
        { part5: upperAlphanumeric(5) },
      ],
      env: "OP_SECRET_KEY",
      examples: (key) => [`OP_SECRET_KEY=${key}`, `Secret Key: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      // eleven groups of four
      id: "onepassword-recovery-code",
      title: "1Password recovery code",
      docs: "https://support.1password.com/recovery-codes/",
      format: ["1PRK-", { body: { alphabet: "0-9A-Z-", min: 54, max: 54 } }],
      env: "OP_RECOVERY_CODE",
      examples: (key) => [`OP_RECOVERY_CODE=${key}`, `Recovery code: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
  ],
});

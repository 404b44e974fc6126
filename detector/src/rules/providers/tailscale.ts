import { base62, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "tailscale",
  name: "Tailscale",
  docs: "https://tailscale.com/kb/1277/key-prefixes",
  words: ["tailscale", "tskey"],
  rotation: {
    url: "https://login.tailscale.com/admin/settings/keys",
    steps: ["Generate a new key.", "Deploy it.", "Revoke the old key."],
  },
  rules: [
    {
      // the page names no lengths; its samples have 12 and 32 characters
      id: "tailscale-key",
      title: "Tailscale key",
      format: [
        oneOf("tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-"),
        { id: base62(8, 32) },
        "-",
        { body: base62(16, 64) },
      ],
      env: "TS_AUTHKEY",
      examples: (key) => [`TS_AUTHKEY=${key}`, `tailscale up --authkey=${key}`],
      nearMisses: (key) => [
        key.split("-").slice(0, 3).join("-"),
        key.toUpperCase(),
        `tskey-auth-${"x".repeat(12)}-${"x".repeat(32)}`,
      ],
    },
  ],
});

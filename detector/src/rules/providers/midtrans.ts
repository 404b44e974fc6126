import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "midtrans",
  name: "Midtrans",
  docs: "https://docs.midtrans.com/docs/api-authorization-headers",
  words: ["midtrans"],
  rotation: {
    url: "https://dashboard.midtrans.com/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "midtrans-live-server-key",
      title: "Midtrans production server key",
      mode: "live",
      format: ["Mid-server-", { body: base64url(10, 64) }],
      loose: true,
      env: "MIDTRANS_SERVER_KEY",
      examples: (key) => [
        `MIDTRANS_SERVER_KEY=${key}`,
        `midtransClient.Snap({ isProduction: true, serverKey: "${key}" })`,
      ],
      nearMisses: (key) => [
        key.slice(0, 20),
        key.toUpperCase(),
        `Mid-server-${"x".repeat(32)}`,
        "Mid-server-your-server-key",
      ],
    },
    {
      id: "midtrans-sandbox-server-key",
      title: "Midtrans sandbox server key",
      mode: "test",
      format: ["SB-Mid-server-", { body: base64url(10, 64) }],
      loose: true,
      env: "MIDTRANS_SERVER_KEY",
      examples: (key) => [
        `MIDTRANS_SERVER_KEY=${key}`,
        `midtransClient.Snap({ isProduction: false, serverKey: "${key}" })`,
      ],
      nearMisses: (key) => [
        key.slice(0, 23),
        key.toUpperCase(),
        `SB-Mid-server-${"x".repeat(32)}`,
        "SB-Mid-server-your-server-key",
      ],
    },
  ],
});

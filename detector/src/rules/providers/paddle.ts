import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "paddle",
  name: "Paddle",
  docs: "https://developer.paddle.com/api-reference/about/api-keys",
  words: ["paddle"],
  rotation: {
    url: "https://vendors.paddle.com/authentication-v2",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "paddle-live-api-key",
      title: "Paddle live API key",
      mode: "live",
      format: ["pdl_live_apikey_", { id: base62(26) }, "_", { body: base62(22) }, "_", { check: base62(3) }],
      env: "PADDLE_API_KEY",
      header: bearer,
      examples: (key) => [`PADDLE_API_KEY=${key}`, `new Paddle("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `pdl_live_apikey_${"x".repeat(51)}`],
    },
    {
      id: "paddle-sandbox-api-key",
      title: "Paddle sandbox API key",
      mode: "test",
      format: ["pdl_sdbx_apikey_", { id: base62(26) }, "_", { body: base62(22) }, "_", { check: base62(3) }],
      env: "PADDLE_API_KEY",
      header: bearer,
      examples: (key) => [`PADDLE_API_KEY=${key}`, `new Paddle("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `pdl_sdbx_apikey_${"x".repeat(51)}`],
    },
    {
      // the page says nothing of the body
      id: "paddle-webhook-secret",
      title: "Paddle webhook secret",
      docs: "https://developer.paddle.com/webhooks/signature-verification",
      format: ["pdl_ntfset_", { body: { alphabet: "0-9A-Za-z_+/-", min: 16, max: 255 } }],
      loose: true,
      env: "PADDLE_WEBHOOK_SECRET",
      examples: (key) => [`PADDLE_WEBHOOK_SECRET=${key}`, `paddle.webhooks.unmarshal(body, "${key}", signature)`],
      nearMisses: (key) => [key.slice(0, 26), key.toUpperCase(), `pdl_ntfset_${"x".repeat(32)}`],
    },
  ],
});

import { base62, base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "linear",
  name: "Linear",
  docs: "https://linear.app/developers/graphql",
  words: ["linear.app"],
  rotation: {
    url: "https://linear.app/settings/account/security",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "linear-api-key",
      title: "Linear API key",
      format: ["lin_api_", { body: base62(40) }],
      env: "LINEAR_API_KEY",
      header: { name: "Authorization" },
      examples: (key) => [`LINEAR_API_KEY=${key}`, `new LinearClient({ apiKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `lin_api_${"x".repeat(40)}`],
    },
    {
      // the page shows the prefix and nothing of the body
      id: "linear-oauth-token",
      title: "Linear OAuth token",
      docs: "https://linear.app/developers/oauth-2-0-authentication",
      format: ["lin_oauth_", { body: base64url(16, 255) }],
      loose: true,
      env: "LINEAR_OAUTH_TOKEN",
      header: bearer,
      examples: (key) => [`LINEAR_OAUTH_TOKEN=${key}`, `new LinearClient({ accessToken: "${key}" })`],
      nearMisses: (key) => [
        key.slice(0, 25),
        key.toUpperCase(),
        `lin_oauth_${"x".repeat(32)}`,
        "lin_oauth_token_expires_at",
      ],
    },
    {
      id: "linear-webhook-secret",
      title: "Linear webhook signing secret",
      docs: "https://linear.app/developers/webhooks",
      format: ["lin_wh_", { body: base62(16, 128) }],
      loose: true,
      env: "LINEAR_WEBHOOK_SECRET",
      examples: (key) => [`LINEAR_WEBHOOK_SECRET=${key}`, `new LinearWebhookClient("${key}")`],
      nearMisses: (key) => [key.slice(0, 22), key.toUpperCase(), `lin_wh_${"x".repeat(32)}`],
    },
  ],
});

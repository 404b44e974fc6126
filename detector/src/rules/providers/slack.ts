// The vendor documents the prefixes and a length of at most 255 characters, nothing of the inside.
import { base62, digits, oneOf, upperAlphanumeric } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const rest = { alphabet: "0-9A-Za-z-", min: 16, max: 240 };
const nearMisses = (key: string) => [key.slice(0, 14), `${key.slice(0, 5)}your-bot-token-goes-here`, key.toUpperCase()];

export default defineProvider({
  id: "slack",
  name: "Slack",
  docs: "https://docs.slack.dev/authentication/tokens",
  words: ["slack"],
  rotation: {
    url: "https://api.slack.com/apps",
    steps: ["Revoke the token of the app under OAuth & Permissions.", "Reinstall the app for a new one.", "Deploy it."],
  },
  rules: [
    {
      id: "slack-bot-token",
      title: "Slack bot token",
      format: ["xoxb-", { workspace: digits(8, 14) }, "-", { rest }],
      env: "SLACK_BOT_TOKEN",
      header: bearer,
      examples: (key) => [`SLACK_BOT_TOKEN=${key}`, `WebClient(token="${key}")`],
      nearMisses,
    },
    {
      id: "slack-user-token",
      title: "Slack user token",
      format: [oneOf("xoxp-", "xoxe.xoxp-", "xoxe.xoxb-"), { version: digits(1, 14) }, "-", { rest }],
      env: "SLACK_USER_TOKEN",
      header: bearer,
      examples: (key) => [`SLACK_USER_TOKEN: ${key}`, `new WebClient('${key}')`],
      nearMisses,
    },
    {
      id: "slack-app-token",
      title: "Slack app-level token",
      format: ["xapp-", { version: digits(1, 2) }, "-", { rest }],
      env: "SLACK_APP_TOKEN",
      header: bearer,
      examples: (key) => [`SLACK_APP_TOKEN=${key}`, `appToken: "${key}"`],
      nearMisses,
    },
    {
      id: "slack-webhook-url",
      title: "Slack incoming webhook URL",
      docs: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
      format: [
        "https://hooks.slack.com/services/T",
        { workspace: upperAlphanumeric(8, 12) },
        "/B",
        { webhook: upperAlphanumeric(8, 12) },
        "/",
        { body: base62(24) },
      ],
      env: "SLACK_WEBHOOK_URL",
      examples: (key) => [`SLACK_WEBHOOK_URL=${key}`, `curl -X POST -d '{}' ${key}`],
      nearMisses: (key) => [
        key.slice(0, -1),
        key.replace("/services/", "/docs/"),
        `${key.slice(0, -24)}${"X".repeat(24)}`,
      ],
    },
  ],
});

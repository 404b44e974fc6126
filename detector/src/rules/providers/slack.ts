// The vendor documents the prefixes and a length of at most 255 characters, nothing of the inside.
import { base62, digits, hex, oneOf, upperAlphanumeric } from "../../formats/format.js";
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
      // of an app's configuration: it makes new tokens that last for twelve hours
      id: "slack-refresh-token",
      title: "Slack refresh token",
      format: ["xoxe-", { version: digits(1, 14) }, "-", { rest }],
      env: "SLACK_REFRESH_TOKEN",
      examples: (key) => [`SLACK_REFRESH_TOKEN=${key}`, `"refresh_token": "${key}"`],
      nearMisses,
    },
    {
      id: "slack-workflow-token",
      title: "Slack workflow token",
      format: ["xwfp-", { rest }],
      env: "SLACK_WORKFLOW_TOKEN",
      header: bearer,
      examples: (key) => [`SLACK_WORKFLOW_TOKEN=${key}`, `WebClient(token="${key}")`],
      nearMisses,
    },
    {
      // of the workspace apps that Slack retired; no page shows the inside, and scanners' rules admit short ones
      id: "slack-workspace-token",
      title: "Slack workspace token",
      format: [oneOf("xoxa-", "xoxr-"), { rest: { ...rest, min: 10 } }],
      loose: true,
      env: "SLACK_TOKEN",
      header: bearer,
      examples: (key) => [`SLACK_TOKEN=${key}`, `"access_token": "${key}"`],
      nearMisses: (key) => [key.slice(0, 12), `${key.slice(0, 5)}your-token-goes-here`, key.toUpperCase()],
    },
    {
      // of a browser's session; the token works only with the cookie, which is the next rule's
      id: "slack-session-token",
      title: "Slack session token",
      format: [oneOf("xoxc-", "xoxs-"), { workspace: digits(8, 14) }, "-", { rest }],
      env: "SLACK_SESSION_TOKEN",
      header: bearer,
      examples: (key) => [`SLACK_SESSION_TOKEN=${key}`, `"token": "${key}"`],
      nearMisses,
    },
    {
      id: "slack-session-cookie",
      title: "Slack session cookie",
      format: ["xoxd-", { rest: { alphabet: "0-9A-Za-z%+/=-", min: 32, max: 400 } }],
      env: "SLACK_SESSION_COOKIE",
      examples: (key) => [`SLACK_SESSION_COOKIE=${key}`, `Cookie: d=${key}`],
      nearMisses,
    },
    {
      id: "slack-signing-secret",
      title: "Slack signing secret",
      docs: "https://docs.slack.dev/authentication/verifying-requests-from-slack",
      context: {
        words: ["slack_signing", "slacksigning", "slack-signing", "signing_secret", "signingsecret"],
        value: [{ body: hex(32) }],
      },
      env: "SLACK_SIGNING_SECRET",
      examples: (key) => [`SLACK_SIGNING_SECRET=${key}`, `new App({ signingSecret: "${key}", token })`],
      nearMisses: (key) => [key, `SLACK_SIGNING_SECRET=${key.slice(1)}`, `SLACK_SIGNING_SECRET=${key}0`],
    },
    {
      id: "slack-workflow-webhook-url",
      title: "Slack workflow webhook URL",
      docs: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
      format: [
        oneOf("https://hooks.slack.com/workflows/T", "https://hooks.slack.com/triggers/T"),
        { workspace: upperAlphanumeric(8, 12) },
        "/",
        { workflow: upperAlphanumeric(8, 20) },
        "/",
        { rest: { alphabet: "0-9A-Za-z/", min: 24, max: 100 } },
      ],
      env: "SLACK_WEBHOOK_URL",
      examples: (key) => [`SLACK_WEBHOOK_URL=${key}`, `curl -X POST -d '{}' ${key}`],
      nearMisses: (key) => [key.slice(0, 60), key.replace("/workflows/", "/docs/").replace("/triggers/", "/docs/")],
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
    {
      // as it is written without its scheme or in small letters; the page says no more than that the path is the secret
      id: "slack-webhook-path",
      title: "Slack webhook URL",
      docs: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
      format: [
        oneOf("hooks.slack.com/services/", "hooks.slack.com/workflows/", "hooks.slack.com/triggers/"),
        { path: { alphabet: "0-9A-Za-z+/", min: 40, max: 80 } },
      ],
      env: "SLACK_WEBHOOK_URL",
      examples: (key) => [`SLACK_WEBHOOK_URL=${key}`, `curl -X POST -d '{}' http://${key}`],
      nearMisses: (key) => [
        key.slice(0, 60),
        key.replace("hooks.", "docs."),
        `hooks.slack.com/services/${"X".repeat(43)}`,
        "hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
      ],
    },
  ],
});

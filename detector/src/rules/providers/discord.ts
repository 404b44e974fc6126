// A bot's token begins with the bot's id, a decimal number, in base64: its first four characters, which encode three digits,
// are few, and full stops part it from a time and a signature.
import { base64url, digits, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

/** What three digits, the first of them not 0, look like in base64. */
const digits3 = [
  oneOf("MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT"),
  oneOf("A", "E", "I", "M", "Q", "U", "Y", "c", "g", "k"),
  { id: { alphabet: "w-z0-5", min: 1, max: 1 } },
] as const;
const dot = { alphabet: ".", min: 1, max: 1 };

export default defineProvider({
  id: "discord",
  name: "Discord",
  docs: "https://docs.discord.com/developers/reference",
  words: ["discord"],
  rotation: {
    url: "https://discord.com/developers/applications",
    steps: ["Reset the token of the bot, which replaces it.", "Deploy the new one."],
  },
  rules: [
    {
      id: "discord-bot-token",
      title: "Discord bot token",
      format: [
        ...digits3,
        { idRest: base64url(20, 22) },
        { dot1: dot },
        { time: base64url(6) },
        { dot2: dot },
        { signature: base64url(27, 38) },
      ],
      env: "DISCORD_TOKEN",
      header: { name: "Authorization", scheme: "Bot" },
      examples: (key) => [`DISCORD_TOKEN=${key}`, `client.login("${key}");`],
      nearMisses: (key) => [key.slice(0, 50), key.replace(".", "-"), `A${key.slice(1)}`, key.toLowerCase()],
    },
    {
      id: "discord-webhook-url",
      title: "Discord webhook URL",
      docs: "https://docs.discord.com/developers/resources/webhook",
      format: [
        oneOf(
          "https://discord.com/api/webhooks/",
          "https://discordapp.com/api/webhooks/",
          "https://canary.discord.com/api/webhooks/",
          "https://ptb.discord.com/api/webhooks/",
        ),
        { webhook: digits(17, 20) },
        "/",
        { body: base64url(60, 80) },
      ],
      env: "DISCORD_WEBHOOK_URL",
      examples: (key) => [`DISCORD_WEBHOOK_URL=${key}`, `curl -d '{}' ${key}`],
      nearMisses: (key) => [key.slice(0, 100), key.replace("/webhooks/", "/channels/")],
    },
    {
      id: "discord-client-secret",
      title: "Discord client secret",
      docs: "https://docs.discord.com/developers/topics/oauth2",
      context: {
        words: [
          "discord_client_secret",
          "discordclientsecret",
          "discord-client-secret",
          "discord_secret",
          "discordsecret",
        ],
        value: [{ body: base64url(32) }],
      },
      env: "DISCORD_CLIENT_SECRET",
      examples: (key) => [`DISCORD_CLIENT_SECRET=${key}`, `discordClientSecret: "${key}"`],
      nearMisses: (key) => [key, `DISCORD_CLIENT_SECRET=${key}0`, `DISCORD_CLIENT_ID="${key}"`],
    },
  ],
});

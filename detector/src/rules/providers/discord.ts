// A bot's token is its id, a time and a signature, parted by full stops, with no literal of its own. Its beginning is the id
// in base64, whose hundred possible beginnings of three letters stand in ordinary words; so it is found by its neighbours.
import { base64url, digits, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

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
      context: {
        words: ["discord", "bot_token", "bottoken", "bot-token", ".login(", "bot.run(", "client.run("],
        value: [
          oneOf("MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT"),
          { id: base64url(22, 24) },
          ".",
          { time: base64url(6) },
          ".",
          { signature: base64url(27, 38) },
        ],
      },
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

// The number of the bot, of eight to ten digits, and the token behind a colon. Telegram's page says that the format may
// change; tokens that do not begin with AA are rare.
import { base64url, digits } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider, type RuleDeclaration } from "../rule.js";

/** An anchor stands at a fixed distance from the beginning, so each length of the number is a rule. */
const ofLength = (id: string, length: number): RuleDeclaration => ({
  id,
  title: "Telegram bot token",
  format: [{ bot: digits(length) }, ":AA", { body: base64url(32, 33) }],
  env: "TELEGRAM_BOT_TOKEN",
  examples: (key) => [`TELEGRAM_BOT_TOKEN=${key}`, `new Telegraf("${key}")`],
  nearMisses: (key) => [key.slice(1), key.slice(0, length + 30), `${key}00`, `0${key}`],
});

export default defineProvider({
  id: "telegram",
  name: "Telegram",
  docs: "https://core.telegram.org/bots/api",
  words: ["telegram", "telegraf"],
  rotation: { url: "https://t.me/BotFather", steps: ["Send /revoke to BotFather.", "Deploy the new token."] },
  rules: [
    ofLength("telegram-bot-token", 10),
    ofLength("telegram-nine-digit-bot-token", 9),
    ofLength("telegram-eight-digit-bot-token", 8),
    {
      id: "telegram-bot-token-in-url",
      title: "Telegram bot token in a URL",
      pattern: {
        anchors: ["/bot"],
        follow: [digits(8, 10), { alphabet: ":", min: 1, max: 1 }, base64url(34)],
        expression: /\/bot(?<secret>[0-9]{8,10}:AA[0-9A-Za-z_-]{32,33})(?![0-9A-Za-z_-])/dy,
        sample: (random) => sampleFormat([{ bot: digits(8, 10) }, ":AA", { body: base64url(33) }], random),
      },
      env: "TELEGRAM_BOT_TOKEN",
      examples: (key) => [`https://api.telegram.org/bot${key}/sendMessage`],
      nearMisses: (key) => [
        key,
        `https://api.telegram.org/bot${key.slice(0, 40)}/getMe`,
        `https://api.telegram.org/bot${key}000/getMe`,
        "https://api.telegram.org/bot<token>/getMe",
      ],
    },
    {
      // https://github.com/caronc/apprise/wiki/Notify_telegram: `tgram://` and the token; prose names the bot before it
      id: "telegram-bot-token-behind-name",
      title: "Telegram bot token",
      pattern: {
        anchors: ["telegram", "tgram://"],
        foldCase: true,
        expression:
          /t(?:ele)?gram[\w \t"'.:=/-]{1,32}?(?<![0-9A-Za-z])(?<secret>[0-9]{8,10}:[0-9A-Za-z_-]{34,35})(?![0-9A-Za-z_-])/diy,
        sample: (random) => sampleFormat([{ bot: digits(8, 10) }, ":", { body: base64url(34, 35) }], random),
      },
      env: "TELEGRAM_BOT_TOKEN",
      examples: (key) => [`telegram bot: ${key}`, `tgram://${key}/chat`],
      nearMisses: (key) => [
        key,
        `telegram bot: ${key.slice(0, 30)}`,
        `telegram bot: ${key}00`,
        `telegram id:${key.slice(0, 8)}`,
      ],
    },
    {
      // tokens that do not begin with AA
      id: "telegram-named-bot-token",
      title: "Telegram bot token",
      context: { words: ["telegram"], value: [{ bot: digits(8, 10) }, ":", { body: base64url(34, 35) }] },
      env: "TELEGRAM_BOT_TOKEN",
      examples: (key) => [`TELEGRAM_BOT_TOKEN=${key}`, `telegram:\n  token: "${key}"\n`],
      nearMisses: (key) => [key, `TELEGRAM_BOT_TOKEN=${key.slice(0, 30)}`, `TELEGRAM_CHAT_ID=${key}`],
    },
  ],
});

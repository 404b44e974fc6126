import { digits, hex, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "uptimerobot",
  name: "UptimeRobot",
  docs: "https://uptimerobot.com/api/",
  words: ["uptimerobot"],
  rotation: {
    url: "https://dashboard.uptimerobot.com/integrations",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "uptimerobot-api-key",
      title: "UptimeRobot API key",
      context: {
        words: ["uptimerobot", "uptime_robot"],
        value: [oneOf("u", "m"), { account: digits(5, 12) }, "-", { body: hex(24) }],
      },
      env: "UPTIMEROBOT_API_KEY",
      examples: (key) => [
        `UPTIMEROBOT_API_KEY=${key}`,
        `curl -d "api_key=${key}" https://api.uptimerobot.com/v2/getMonitors`,
      ],
      nearMisses: (key) => [key, `UPTIMEROBOT_API_KEY=${key.slice(0, -1)}`, `UPTIMEROBOT_API_KEY=${key}0`],
    },
  ],
});

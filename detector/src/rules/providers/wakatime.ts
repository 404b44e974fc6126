import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "wakatime",
  name: "WakaTime",
  docs: "https://wakatime.com/developers",
  words: ["wakatime"],
  rotation: {
    url: "https://wakatime.com/settings/api-key",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "wakatime-api-key",
      title: "WakaTime API key",
      format: ["waka_", ...uuid],
      env: "WAKATIME_API_KEY",
      examples: (key) => [`WAKATIME_API_KEY=${key}`, `[settings]\napi_key = ${key}\n`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `waka_${"x".repeat(36)}`],
    },
    {
      // keys of before the prefix: https://github.com/wakatime/wakatime-cli takes both
      id: "wakatime-legacy-api-key",
      title: "WakaTime API key",
      context: { words: ["wakatime", "waka_time"], value: uuid },
      env: "WAKATIME_API_KEY",
      examples: (key) => [`WAKATIME_API_KEY=${key}`, `wakatime:\n  api_key: ${key}\n`],
      nearMisses: (key) => [key, `WAKATIME_API_KEY=${key.slice(1)}`, `WAKATIME_USER_ID=${key}`],
    },
  ],
});

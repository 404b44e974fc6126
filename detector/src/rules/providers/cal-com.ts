import { hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `CAL_API_KEY=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.cal.com/v2/me`,
];

export default defineProvider({
  id: "cal-com",
  name: "Cal.com",
  docs: "https://cal.com/docs/api-reference",
  words: ["cal.com", "calcom"],
  rotation: {
    url: "https://app.cal.com/settings/developer/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "cal-com-live-api-key",
      title: "Cal.com live API key",
      mode: "live",
      format: ["cal_live_", { body: hex(32) }],
      env: "CAL_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 9)}${"0".repeat(32)}`, key.toUpperCase()],
    },
    {
      id: "cal-com-api-key",
      title: "Cal.com API key",
      format: ["cal_", { body: hex(32) }],
      env: "CAL_API_KEY",
      header: bearer,
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"0".repeat(32)}`, key.toUpperCase()],
    },
  ],
});

import { base62, digits } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "zapier",
  name: "Zapier",
  docs: "https://help.zapier.com/",
  words: ["zapier"],
  rotation: {
    url: "https://zapier.com/app/zaps",
    steps: ["Make a new hook in the Zap.", "Use its URL.", "Delete the old one."],
  },
  rules: [
    {
      id: "zapier-webhook-url",
      title: "Zapier webhook URL",
      format: ["https://hooks.zapier.com/hooks/catch/", { account: digits(4, 12) }, "/", { hook: base62(5, 32) }],
      env: "ZAPIER_WEBHOOK_URL",
      examples: (key) => [`ZAPIER_WEBHOOK_URL=${key}`, `fetch('${key}', { method: 'POST' })`, `curl -d "{}" ${key}/`],
      nearMisses: (key) => [
        key.slice(0, 41),
        key.toUpperCase(),
        key.replace("/catch/", "/docs/"),
        "https://hooks.zapier.com/hooks/catch/xxxxxx/xxxxxx",
      ],
    },
  ],
});

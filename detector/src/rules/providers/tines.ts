// What is secret in the URL of a webhook is its path.
import { hex } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "tines",
  name: "Tines",
  docs: "https://www.tines.com/docs/",
  words: ["tines"],
  rotation: { steps: ["Change the secret of the webhook action.", "Use the new URL."] },
  rules: [
    {
      id: "tines-webhook-url",
      title: "Tines webhook URL",
      pattern: {
        anchors: [".tines.com/webhook/"],
        expression: /\.tines\.com\/webhook\/(?<secret>[0-9a-f]{32}\/[0-9a-f]{32})(?![0-9A-Za-z])/dy,
        sample: (random) => sampleFormat([{ path: hex(32) }, "/", { secret: hex(32) }], random),
      },
      env: "TINES_WEBHOOK_URL",
      examples: (key) => [`TINES_WEBHOOK_URL=https://acme.tines.com/webhook/${key}`],
      nearMisses: (key) => [
        key,
        `https://acme.tines.com/webhook/${key.slice(0, -1)}`,
        `https://acme.tines.com/webhook/${key}0`,
        `https://acme.tines.com/stories/${key}`,
      ],
    },
  ],
});

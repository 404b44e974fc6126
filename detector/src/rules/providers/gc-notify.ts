// A key of GC Notify is `gcntfy`, the name that its owner gave it, the id of the service and the secret, both UUIDs.
import { uuid } from "../../formats/format.js";
import { type Random, sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "gc-notify",
  name: "GC Notify",
  docs: "https://documentation.notification.canada.ca/en/start.html",
  words: ["gcntfy", "notification.canada.ca"],
  rotation: {
    url: "https://notification.canada.ca",
    steps: ["Create a new key under API integration.", "Deploy it.", "Revoke the old key."],
  },
  rules: [
    {
      id: "gc-notify-api-key",
      title: "GC Notify API key",
      pattern: {
        anchors: ["gcntfy-"],
        foldCase: true,
        expression:
          /(?<secret>gcntfy-[\w-]{1,100}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/diy,
        publicPrefix: /^gcntfy-[\w-]{1,100}-(?=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}-)/i,
        sample: sampleApiKey,
      },
      env: "NOTIFY_API_KEY",
      examples: (key) => [`NOTIFY_API_KEY=${key}`, `headers["X-Key"] = "ApiKey-v1 ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.slice(0, -37), key.slice(7)],
    },
  ],
});

function sampleApiKey(random: Random): string {
  return `gcntfy-reminders-${sampleFormat(uuid, random)}-${sampleFormat(uuid, random)}`;
}

// What is secret in the URL of a webhook is its path: it names the connector and the key to it.
import { hex, uuid } from "../../formats/format.js";
import { type Random, sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "microsoft-teams",
  name: "Microsoft Teams",
  docs: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/",
  words: ["teams", "office.com"],
  rotation: { steps: ["Add a new webhook to the channel.", "Use its URL.", "Remove the old one."] },
  rules: [
    {
      id: "microsoft-teams-webhook-url",
      title: "Microsoft Teams incoming webhook URL",
      pattern: {
        anchors: [".webhook.office.com/webhookb2/", "outlook.office.com/webhook/", "outlook.office365.com/webhook/"],
        expression:
          /(?:\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/(?<secret>[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/[\w-]{1,64})?)(?![\w/-])/dy,
        sample: samplePath,
      },
      env: "TEAMS_WEBHOOK_URL",
      examples: (key) => [
        `TEAMS_WEBHOOK_URL=https://acme.webhook.office.com/webhookb2/${key}`,
        `curl -d "{}" https://outlook.office.com/webhook/${key}`,
      ],
      nearMisses: (key) => [
        key,
        `https://acme.webhook.office.com/webhookb2/${key.slice(0, -1)}`,
        `https://acme.webhook.office.com/docs/${key}`,
        "https://acme.webhook.office.com/webhookb2/{group}@{tenant}/IncomingWebhook/{key}/{user}",
      ],
    },
  ],
});

function samplePath(random: Random): string {
  const make = () => sampleFormat(uuid, random);
  return `${make()}@${make()}/IncomingWebhook/${sampleFormat([{ key: hex(32) }], random)}/${make()}`;
}

import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "splunk",
  name: "Splunk",
  docs: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  words: ["splunk"],
  rotation: { steps: ["Create a new HTTP Event Collector token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "splunk-hec-token",
      title: "Splunk HTTP Event Collector token",
      context: { words: ["splunk"], value: uuid },
      env: "SPLUNK_HEC_TOKEN",
      header: { name: "Authorization", scheme: "Splunk" },
      examples: (key) => [`SPLUNK_HEC_TOKEN=${key}`, `splunk-token: "${key}"`],
      nearMisses: (key) => [
        key,
        `SPLUNK_HEC_TOKEN=${key.slice(0, -1)}`,
        `SPLUNK_HEC_TOKEN=${key}0`,
        `SPLUNK_CHANNEL_ID=${key}`,
      ],
    },
  ],
});

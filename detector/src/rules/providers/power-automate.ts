// The link that starts a flow carries its permission in the query: `sig` is the signature.
import { base64url } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "power-automate",
  name: "Microsoft Power Automate",
  docs: "https://learn.microsoft.com/en-us/power-automate/",
  words: ["logic.azure.com", "powerautomate"],
  rotation: { steps: ["Regenerate the access key of the flow's trigger.", "Use the new URL."] },
  rules: [
    {
      id: "power-automate-signature",
      title: "Power Automate workflow signature",
      pattern: {
        anchors: [".logic.azure.com"],
        expression:
          /\.logic\.azure\.com(?::443)?\/[^\s"'`<>]{1,400}?[?&](?:amp;)?sig=(?<secret>[0-9A-Za-z_-]{43})(?![0-9A-Za-z_-])/dy,
        sample: (random) => sampleFormat([{ body: base64url(43) }], random),
      },
      env: "POWER_AUTOMATE_SIGNATURE",
      examples: (key) => [
        `https://prod-12.westus.logic.azure.com:443/workflows/acme/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${key}`,
      ],
      nearMisses: (key) => [
        key,
        `https://prod-12.westus.logic.azure.com/workflows/acme?sig=${key.slice(1)}`,
        `https://acme.test/workflows?sig=${key}`,
      ],
    },
  ],
});

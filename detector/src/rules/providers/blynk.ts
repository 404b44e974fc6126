// An OAuth client's id has a literal of its own; its secret stands behind it, as curl's `-u` takes them both.
import { base62, base64url } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "blynk",
  name: "Blynk",
  docs: "https://docs.blynk.io/en/blynk.cloud/platform-api/authentication",
  words: ["blynk"],
  rotation: {
    url: "https://blynk.cloud/dashboard",
    steps: ["Create a new OAuth client.", "Deploy its id and secret.", "Delete the old client."],
  },
  rules: [
    {
      id: "blynk-client-credentials",
      title: "Blynk OAuth client's id and secret",
      pattern: {
        anchors: ["oa2-client-id_"],
        follow: [base64url(32)],
        expression: /(?<secret>oa2-client-id_[0-9A-Za-z_-]{32}:[0-9A-Za-z]{40})(?![0-9A-Za-z])/dy,
        publicPrefix: /^oa2-client-id_[0-9A-Za-z_-]{32}:/,
        sample: (random) =>
          sampleFormat(["oa2-client-id_", { id: base64url(32) }, ":", { secret: base62(40) }], random),
      },
      examples: (key) => [`curl -X POST -u ${key} https://fra1.blynk.cloud/oauth2/token?grant_type=client_credentials`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.split(":")[0] ?? "", key.slice(4)],
    },
  ],
});

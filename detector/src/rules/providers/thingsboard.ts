// A device sends its access token in the path of the URL that takes its readings.
import { base62 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "thingsboard",
  name: "ThingsBoard",
  docs: "https://thingsboard.io/docs/reference/http-api/",
  words: ["thingsboard"],
  rotation: { steps: ["Set new credentials under Manage credentials of the device.", "Deploy them to it."] },
  rules: [
    {
      // tokens that ThingsBoard draws have twenty letters and digits
      id: "thingsboard-device-token-in-url",
      title: "ThingsBoard device access token",
      pattern: {
        anchors: ["thingsboard.cloud/api/v1/", "demo.thingsboard.io/api/v1/"],
        follow: [base62(20)],
        expression:
          /(?:thingsboard\.cloud|demo\.thingsboard\.io)\/api\/v1\/(?<secret>[0-9A-Za-z]{20})(?=\/(?:telemetry|attributes|rpc|claim|firmware)\b)/dy,
        sample: (random) => sampleFormat([{ token: base62(20) }], random),
      },
      env: "THINGSBOARD_ACCESS_TOKEN",
      examples: (key) => [
        `curl -d '{"t":1}' https://thingsboard.cloud/api/v1/${key}/telemetry`,
        `https://demo.thingsboard.io/api/v1/${key}/attributes`,
      ],
      nearMisses: (key) => [
        key,
        `https://thingsboard.cloud/api/v1/${key.slice(1)}/telemetry`,
        `https://thingsboard.cloud/api/v1/${key}/docs`,
        "https://thingsboard.cloud/api/v1/$ACCESS_TOKEN/telemetry",
      ],
    },
  ],
});

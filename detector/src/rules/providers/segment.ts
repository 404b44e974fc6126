// The prefix is Sourcegraph's too; a body of 64 characters is not.
import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "segment",
  name: "Segment",
  docs: "https://docs.segmentapis.com/",
  words: ["segment"],
  rotation: { url: "https://app.segment.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "segment-public-api-token",
      title: "Segment Public API token",
      format: ["sgp_", { body: base62(64) }],
      env: "SEGMENT_API_TOKEN",
      header: bearer,
      examples: (key) => [
        `SEGMENT_API_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.segmentapis.com`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sgp_${"x".repeat(64)}`],
    },
  ],
});

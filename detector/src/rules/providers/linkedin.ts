// What a client secret begins with is known, and nothing else of it.
import { padding } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

const body = { alphabet: "0-9A-Za-z+/.", min: 16, max: 64 };

export default defineProvider({
  id: "linkedin",
  name: "LinkedIn",
  docs: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/",
  words: ["linkedin"],
  rotation: {
    url: "https://www.linkedin.com/developers/apps",
    steps: ["Generate a new client secret.", "Deploy it.", "Expire the old secret."],
  },
  rules: [
    {
      id: "linkedin-client-secret",
      title: "LinkedIn client secret",
      pattern: {
        anchors: ["WPL_AP1."],
        follow: [{ ...body, max: body.min }],
        expression: /(?<![0-9A-Za-z])(?<secret>WPL_AP1\.[0-9A-Za-z+/.]{16,64}={0,2})(?![0-9A-Za-z+/=])/dy,
        publicPrefix: /^WPL_AP1\./,
        grade: "named",
        sample: (random) => sampleFormat(["WPL_AP1.", { body }, { padding }], random),
      },
      env: "LINKEDIN_CLIENT_SECRET",
      examples: (key) => [`LINKEDIN_CLIENT_SECRET=${key}`, `client_secret: '${key}'`],
      nearMisses: (key) => [key.slice(0, 23), key.toLowerCase(), `WPL_AP1.${"x".repeat(24)}`],
    },
  ],
});

// Credentials for the package sources of Sidekiq Pro and Enterprise: two numbers of eight hexadecimal digits.
import { hex } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "sidekiq",
  name: "Sidekiq",
  docs: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
  words: ["sidekiq", "contribsys"],
  rotation: { steps: ["Ask Contributed Systems for new credentials.", "Deploy them."] },
  rules: [
    {
      id: "sidekiq-credentials",
      title: "Sidekiq credentials",
      pattern: {
        anchors: ["contribsys__com"],
        foldCase: true,
        expression:
          /contribsys__com\w{0,16}["']?(?: string)?[ \t]{0,4}[:=.+]{1,4}[ \t]{0,4}["'`]?(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9A-Za-z])/diy,
        sample: (random) => sampleFormat([{ user: hex(8) }, ":", { password: hex(8) }], random),
      },
      env: "BUNDLE_GEMS__CONTRIBSYS__COM",
      examples: (key) => [`BUNDLE_GEMS__CONTRIBSYS__COM=${key}`, `BUNDLE_ENTERPRISE__CONTRIBSYS__COM: "${key}"`],
      nearMisses: (key) => [key, `BUNDLE_GEMS__CONTRIBSYS__COM=${key.slice(1)}`, `BUNDLE_GEMS__ACME__COM=${key}`],
    },
  ],
});

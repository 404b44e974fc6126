// What customers of Sidekiq put before the host of its gems, or under Bundler's name of that host: a user and a password of
// eight hexadecimal digits each.
import { hex } from "../../formats/format.js";
import { type Random, sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "sidekiq",
  name: "Sidekiq",
  docs: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
  words: ["sidekiq", "contribsys"],
  rotation: { url: "https://billing.contribsys.com", steps: ["Ask for new credentials.", "Set them in Bundler."] },
  rules: [
    {
      // https://bundler.io/man/bundle-config.1.html: dots of a host are written as two underscores
      id: "sidekiq-bundler-credentials",
      title: "Sidekiq Pro or Enterprise credentials",
      pattern: {
        anchors: ["BUNDLE_GEMS__CONTRIBSYS__COM", "BUNDLE_ENTERPRISE__CONTRIBSYS__COM"],
        expression:
          /BUNDLE_(?:GEMS|ENTERPRISE)__CONTRIBSYS__COM["']?[ \t]{0,8}[=:][ \t]{0,8}["']?(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9A-Za-z])/dy,
        sample: sampleCredentials,
      },
      env: "BUNDLE_GEMS__CONTRIBSYS__COM",
      examples: (key) => [
        `BUNDLE_GEMS__CONTRIBSYS__COM=${key}`,
        `BUNDLE_ENTERPRISE__CONTRIBSYS__COM: "${key}"`,
        `export BUNDLE_GEMS__CONTRIBSYS__COM="${key}"`,
      ],
      nearMisses: (key) => [
        key,
        `BUNDLE_GEMS__CONTRIBSYS__COM=${key.slice(1)}`,
        `BUNDLE_GEMS__CONTRIBSYS__COM=${key}0`,
        `BUNDLE_GEMS__ACME__TEST=${key}`,
      ],
    },
  ],
});

function sampleCredentials(random: Random): string {
  return [0, 1].map(() => sampleFormat([{ half: hex(8) }], random)).join(":");
}

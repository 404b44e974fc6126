import { crc32Base62 } from "../../checksums/checksum.js";
import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "npm",
  name: "npm",
  docs: "https://docs.npmjs.com/about-access-tokens",
  words: ["npmjs"],
  rotation: {
    url: "https://www.npmjs.com/settings/~/tokens",
    steps: ["Generate a new granular access token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "npm-access-token",
      title: "npm access token",
      format: ["npm_", { body: base62(30) }, { check: base62(6) }],
      checksum: crc32Base62("check", "npm_".length),
      env: "NPM_TOKEN",
      header: bearer,
      examples: (key) => [`//registry.npmjs.org/:_authToken=${key}`, `NPM_TOKEN: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `npm_${"x".repeat(36)}`],
    },
  ],
});

import { crc32Base62 } from "../../checksums/checksum.js";
import { base62, base64, uuid } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { decodeBase64, encodeBase64 } from "../../text/base64.js";
import { bearer, defineProvider, type Inspection } from "../rule.js";

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
    {
      // tokens of before September 2021 are UUIDs: https://docs.npmjs.com/about-access-tokens
      id: "npm-legacy-token",
      title: "npm access token",
      context: { words: ["_authtoken"], value: uuid },
      env: "NPM_TOKEN",
      header: bearer,
      examples: (key) => [`//registry.npmjs.org/:_authToken=${key}`, `_authToken = ${key}`],
      nearMisses: (key) => [key, `_authToken=${key.slice(1)}`, `_authToken=${key}0`, "_authToken=${NPM_TOKEN}"],
    },
    {
      // https://docs.npmjs.com/cli/configuring-npm/npmrc: base64 of `user:password`
      id: "npm-basic-auth",
      title: "npm user and password",
      docs: "https://docs.npmjs.com/cli/configuring-npm/npmrc",
      pattern: {
        anchors: ["_auth=", "_auth =", "_auth= ", "_auth = "],
        follow: [base64(12)],
        expression: /(?<![\w.-])_auth ?= ?(?<secret>[0-9A-Za-z+/]{12,255}={0,2})(?![0-9A-Za-z+/=])/dy,
        grade: "named",
        inspect: (key) => inspectLogin(key),
        sample: (random) =>
          encodeBase64(Uint8Array.from(`acme:${sampleFormat([{ password: base62(16) }], random)}`, codeOf)),
      },
      env: "NPM_AUTH",
      header: { name: "Authorization", scheme: "Basic" },
      examples: (key) => [`//npm.acme.test/:_auth=${key}`, `_auth = ${key}`, `_auth= ${key}`, `_auth =${key}`],
      nearMisses: (key) => [key, `http_auth=${key}`, `login(_auth=${"a".repeat(24)})`, "_auth=${NPM_AUTH}"],
    },
  ],
});

const codeOf = (letter: string) => letter.charCodeAt(0);

/** Whether base64 holds a name and a password. */
function inspectLogin(key: string): Inspection {
  const bytes = decodeBase64(key);
  const text = bytes && String.fromCharCode(...bytes);
  return text !== undefined && /^[!-9;-~]{1,64}:[ -~]{3,}$/.test(text)
    ? { reasons: ["decodes to a name and a password"] }
    : { rejected: { filter: "not-a-token", reason: "it does not decode to a name and a password" }, reasons: [] };
}

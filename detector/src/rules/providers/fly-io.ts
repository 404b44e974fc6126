import { base64, base64url, oneOf, padding } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { bearer, defineProvider } from "../rule.js";

/** Tokens in base64 of either alphabet, with commas between them. */
const ALPHABET = "0-9A-Za-z=_,+/-";

export default defineProvider({
  id: "fly-io",
  name: "Fly.io",
  docs: "https://fly.io/docs/security/tokens/",
  words: ["fly.io", "flyv1", "flyctl"],
  rotation: {
    url: "https://fly.io/user/personal_access_tokens",
    steps: ["Create a new token with the same scope.", "Deploy it.", "Revoke the old one."],
  },
  rules: [
    {
      // a macaroon in base64; several may stand in one value, with commas between them
      id: "fly-io-access-token",
      title: "Fly.io access token",
      format: [oneOf("fm2_", "fm1r_", "fm1a_"), { body: base64(64, 4096) }, { padding }],
      env: "FLY_API_TOKEN",
      header: bearer,
      examples: (key) => [`FLY_API_TOKEN="FlyV1 ${key}"`, `fly deploy --access-token ${key}`],
      nearMisses: (key) => [key.slice(0, 66), key.toUpperCase()],
    },
    {
      // the scheme says so, whatever the tokens behind it begin with; those that are known by themselves are the rules' above
      id: "fly-io-scheme-token",
      title: "Fly.io access token",
      pattern: {
        anchors: ["FlyV1 "],
        follow: [{ alphabet: ALPHABET, min: 64, max: 64 }],
        expression: /FlyV1 (?<secret>(?!f(?:m1[ar]|m2|o1)_)[0-9A-Za-z=_,+/-]{64,4096})(?![0-9A-Za-z=_,+/-])/dy,
        sample: (random) => sampleFormat([{ body: base64(80, 200) }], random),
      },
      env: "FLY_API_TOKEN",
      examples: (key) => [`FLY_API_TOKEN="FlyV1 ${key}"`, `Authorization: FlyV1 ${key}`],
      nearMisses: (key) => [key, `FlyV1 ${key.slice(0, 60)}`, `FlyV1 ${"x".repeat(80)}`, `flyv1 ${key}`],
    },
    {
      id: "fly-io-oauth-token",
      title: "Fly.io OAuth token",
      format: ["fo1_", { body: base64url(43) }],
      env: "FLY_API_TOKEN",
      header: bearer,
      examples: (key) => [
        `FLY_API_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.machines.dev/v1/apps`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(43)}`, key.toUpperCase()],
    },
  ],
});

import { base64, base64url, oneOf, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

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

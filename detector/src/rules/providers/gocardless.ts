import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [`GOCARDLESS_ACCESS_TOKEN=${key}`, `gocardless_access_token: "${key}"`];
const nearMisses = (key: string) => [
  key,
  `GOCARDLESS_ACCESS_TOKEN=${key.slice(0, -1)}`,
  `GOCARDLESS_ACCESS_TOKEN=${key}0`,
  `GOCARDLESS_ACCESS_TOKEN_ID="${key}"`,
];

export default defineProvider({
  id: "gocardless",
  name: "GoCardless",
  docs: "https://developer.gocardless.com/",
  words: ["gocardless"],
  rotation: {
    url: "https://manage.gocardless.com/developers",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "gocardless-live-access-token",
      title: "GoCardless live access token",
      mode: "live",
      context: { words: ["gocardless"], value: ["live_", { body: base64url(40) }] },
      env: "GOCARDLESS_ACCESS_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "gocardless-test-access-token",
      title: "GoCardless sandbox access token",
      mode: "test",
      context: { words: ["gocardless"], value: ["sandbox_", { body: base64url(40) }] },
      env: "GOCARDLESS_ACCESS_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
  ],
});

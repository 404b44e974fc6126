// A client secret (Cert ID) is hexadecimal in groups; the page shows no length.
import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`EBAY_CLIENT_SECRET=${key}`, `clientSecret: "${key}"`];
const nearMisses = (key: string) => [key.slice(0, 24), key.toLowerCase()];

export default defineProvider({
  id: "ebay",
  name: "eBay",
  docs: "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
  words: ["ebay"],
  rotation: {
    url: "https://developer.ebay.com/my/keys",
    steps: ["Rotate the Cert ID of the keyset.", "Deploy the new one."],
  },
  rules: [
    {
      id: "ebay-live-client-secret",
      title: "eBay live client secret",
      mode: "live",
      format: ["PRD-", { head: hex(8, 16) }, "-", { body: { alphabet: "0-9a-f-", min: 12, max: 48 } }],
      env: "EBAY_CLIENT_SECRET",
      examples,
      nearMisses,
    },
    {
      id: "ebay-test-client-secret",
      title: "eBay sandbox client secret",
      mode: "test",
      format: ["SBX-", { head: hex(8, 16) }, "-", { body: { alphabet: "0-9a-f-", min: 12, max: 48 } }],
      env: "EBAY_CLIENT_SECRET",
      examples,
      nearMisses,
    },
  ],
});

import { base36, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`BRAINTREE_ACCESS_TOKEN='${key}'`, `accessToken: "${key}"`];
const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toUpperCase()];

export default defineProvider({
  id: "braintree",
  name: "Braintree",
  docs: "https://developer.paypal.com/braintree/docs",
  words: ["braintree"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "braintree-live-access-token",
      title: "Braintree live access token",
      mode: "live",
      format: ["access_token$production$", { id: base36(16) }, "$", { body: hex(32) }],
      env: "BRAINTREE_ACCESS_TOKEN",
      examples,
      nearMisses,
    },
    {
      id: "braintree-test-access-token",
      title: "Braintree sandbox access token",
      mode: "test",
      format: ["access_token$sandbox$", { id: base36(16) }, "$", { body: hex(32) }],
      env: "BRAINTREE_ACCESS_TOKEN",
      examples,
      nearMisses,
    },
  ],
});

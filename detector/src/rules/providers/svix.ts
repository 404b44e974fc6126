// The prefix is Stripe's too: without a word nearby the webhook may be anybody's.
import { base64, padding } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "svix",
  name: "Standard Webhooks",
  docs: "https://www.standardwebhooks.com/",
  words: ["svix", "standardwebhooks", "standard-webhooks"],
  rotation: { steps: ["Rotate the secret of the endpoint at the webhook's sender.", "Deploy the new one."] },
  rules: [
    {
      id: "svix-webhook-secret",
      title: "Standard Webhooks signing secret",
      format: ["whsec_", { body: base64(32, 128) }, { padding }],
      env: "SVIX_WEBHOOK_SECRET",
      examples: (key) => [`SVIX_WEBHOOK_SECRET=${key}`, `new Webhook("${key}").verify(body, headers) // svix`],
      nearMisses: (key) => [key.slice(0, 37), key.toUpperCase(), `whsec_${"x".repeat(32)}`],
    },
  ],
});

// The vendor names no length. Bodies of 24 characters (older) and about 99 (current) are seen.
import { base62, base64, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `STRIPE_SECRET_KEY=${key}`,
  `const stripe = new Stripe("${key}");`,
  `stripe.api_key = '${key}'`,
];
const nearMisses = (key: string) => [key.slice(0, 14), key.toUpperCase(), `${key.slice(0, 8)}${"x".repeat(24)}`];
const common = { env: "STRIPE_SECRET_KEY", header: bearer, examples, nearMisses };
const body = base62(24, 160);

export default defineProvider({
  id: "stripe",
  name: "Stripe",
  docs: "https://docs.stripe.com/keys",
  words: ["stripe"],
  rotation: {
    url: "https://dashboard.stripe.com/apikeys",
    steps: ["Rotate the key and choose when the old one expires.", "Deploy the new key before then."],
  },
  rules: [
    {
      id: "stripe-live-secret-key",
      title: "Stripe live secret key",
      mode: "live",
      format: ["sk_live_", { body }],
      ...common,
    },
    {
      id: "stripe-test-secret-key",
      title: "Stripe test secret key",
      mode: "test",
      format: ["sk_test_", { body }],
      ...common,
    },
    {
      id: "stripe-live-restricted-key",
      title: "Stripe live restricted key",
      mode: "live",
      format: ["rk_live_", { body }],
      ...common,
      env: "STRIPE_RESTRICTED_KEY",
    },
    {
      id: "stripe-test-restricted-key",
      title: "Stripe test restricted key",
      mode: "test",
      format: ["rk_test_", { body }],
      ...common,
      env: "STRIPE_RESTRICTED_KEY",
    },
    {
      // https://docs.stripe.com/keys#organization-api-keys
      id: "stripe-live-organization-key",
      title: "Stripe live organization key",
      mode: "live",
      format: ["sk_org_live_", { body }],
      ...common,
    },
    {
      id: "stripe-test-organization-key",
      title: "Stripe test organization key",
      mode: "test",
      format: ["sk_org_test_", { body }],
      ...common,
    },
    {
      id: "stripe-organization-key",
      title: "Stripe organization key",
      format: ["sk_org_", { body }],
      ...common,
    },
    {
      // no page names this prefix; scanners' rules do
      id: "stripe-production-key",
      title: "Stripe key",
      mode: "live",
      format: [oneOf("sk_prod_", "rk_prod_"), { body }],
      ...common,
    },
    {
      id: "stripe-webhook-secret",
      title: "Stripe webhook signing secret",
      docs: "https://docs.stripe.com/webhooks",
      format: ["whsec_", { body: base64(24, 88) }],
      env: "STRIPE_WEBHOOK_SECRET",
      examples: (key) => [`STRIPE_WEBHOOK_SECRET=${key}`, `constructEvent(body, signature, "${key}")`],
      nearMisses: (key) => [key.slice(0, 20), key.toUpperCase(), `whsec_${"x".repeat(32)}`],
    },
    {
      id: "stripe-publishable-key",
      title: "Stripe publishable key",
      format: [oneOf("pk_live_", "pk_test_"), { body }],
      env: "STRIPE_PUBLISHABLE_KEY",
      public: { reason: "Stripe means publishable keys for the browser; the secret one begins with sk_" },
      examples: () => [],
      nearMisses: (key) => [`NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=${key}`, `loadStripe("${key}")`],
    },
  ],
});

import { base62, base64, oneOf, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const common = {
  env: "CLERK_SECRET_KEY",
  header: bearer,
  examples: (key: string) => [`CLERK_SECRET_KEY=${key}`, `createClerkClient({ secretKey: "${key}" })`],
  nearMisses: (key: string) => [key.slice(0, 19), key.toUpperCase(), `${key.slice(0, 8)}${"x".repeat(40)}`],
};

export default defineProvider({
  id: "clerk",
  name: "Clerk",
  docs: "https://clerk.com/docs/deployments/clerk-environment-variables",
  words: ["clerk"],
  rotation: {
    url: "https://dashboard.clerk.com/last-active?path=api-keys",
    steps: ["Add a new secret key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "clerk-live-secret-key",
      title: "Clerk live secret key",
      mode: "live",
      format: ["sk_live_", { body: base62(40, 247) }],
      ...common,
    },
    {
      id: "clerk-test-secret-key",
      title: "Clerk test secret key",
      mode: "test",
      format: ["sk_test_", { body: base62(40, 247) }],
      ...common,
    },
    {
      // base64 of the host of its frontend API
      id: "clerk-publishable-key",
      title: "Clerk publishable key",
      format: [oneOf("pk_live_", "pk_test_"), { body: base64(24, 160) }, { padding }],
      env: "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY",
      public: { reason: "Clerk means publishable keys for the browser; the secret one begins with sk_" },
      examples: () => [],
      nearMisses: (key) => [`NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=${key}`, `<ClerkProvider publishableKey="${key}">`],
    },
  ],
});

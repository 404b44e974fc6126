// The older keys are JSON Web Tokens: jwt.ts.
import { base64url, hex, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "supabase",
  name: "Supabase",
  docs: "https://supabase.com/docs/guides/api/api-keys",
  words: ["supabase"],
  rotation: {
    url: "https://supabase.com/dashboard/project/_/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "supabase-secret-key",
      title: "Supabase secret key",
      format: ["sb_secret_", { body: base64url(22) }, "_", { check: base64url(8) }],
      env: "SUPABASE_SECRET_KEY",
      header: { name: "apikey" },
      examples: (key) => [`SUPABASE_SECRET_KEY=${key}`, `createClient("https://acme.supabase.co", "${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sb_secret_${"x".repeat(31)}`],
    },
    {
      id: "supabase-management-token",
      title: "Supabase access token",
      docs: "https://supabase.com/docs/reference/api/introduction",
      format: [oneOf("sbp_", "sbp_v0_"), { body: hex(40) }],
      env: "SUPABASE_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`SUPABASE_ACCESS_TOKEN=${key}`, `supabase login --token ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sbp_${"x".repeat(40)}`],
    },
    {
      id: "supabase-publishable-key",
      title: "Supabase publishable key",
      format: ["sb_publishable_", { body: base64url(22) }, "_", { check: base64url(8) }],
      env: "NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY",
      public: { reason: "Supabase means publishable keys for the browser; the secret one begins with sb_secret_" },
      examples: () => [],
      nearMisses: (key) => [`createClient("https://acme.supabase.co", "${key}")`],
    },
  ],
});

// Letters and digits today; older keys are base64url of 32 bytes.
import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "posthog",
  name: "PostHog",
  docs: "https://posthog.com/docs/api",
  words: ["posthog"],
  rotation: {
    url: "https://app.posthog.com/settings/user-api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "posthog-personal-api-key",
      title: "PostHog personal API key",
      format: ["phx_", { body: base64url(42, 49) }],
      loose: true,
      env: "POSTHOG_PERSONAL_API_KEY",
      header: bearer,
      examples: (key) => [
        `POSTHOG_PERSONAL_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://us.posthog.com/api/projects`,
      ],
      nearMisses: (key) => [key.slice(0, 45), key.toUpperCase(), `phx_${"x".repeat(43)}`],
    },
    {
      id: "posthog-project-secret-key",
      title: "PostHog project secret API key",
      format: ["phs_", { body: base64url(42, 49) }],
      loose: true,
      env: "POSTHOG_SECRET_KEY",
      header: bearer,
      examples: (key) => [`POSTHOG_SECRET_KEY=${key}`, `new PostHog(projectKey, { personalApiKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, 45), key.toUpperCase(), `phs_${"x".repeat(43)}`],
    },
    {
      id: "posthog-project-key",
      title: "PostHog project API key",
      format: ["phc_", { body: base64url(42, 49) }],
      env: "NEXT_PUBLIC_POSTHOG_KEY",
      public: { reason: "PostHog means project keys for the browser; personal ones begin with phx_" },
      examples: () => [],
      nearMisses: (key) => [`posthog.init("${key}", { api_host: "https://us.i.posthog.com" });`],
    },
  ],
});

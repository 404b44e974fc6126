import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toUpperCase()];

export default defineProvider({
  id: "launchdarkly",
  name: "LaunchDarkly",
  docs: "https://launchdarkly.com/docs/home/account/api",
  words: ["launchdarkly"],
  rotation: {
    url: "https://app.launchdarkly.com/settings/authorization",
    steps: ["Reset the key and choose when the old one expires.", "Deploy the new one."],
  },
  rules: [
    {
      id: "launchdarkly-sdk-key",
      title: "LaunchDarkly SDK key",
      format: ["sdk-", ...uuid],
      env: "LAUNCHDARKLY_SDK_KEY",
      examples: (key) => [`LAUNCHDARKLY_SDK_KEY=${key}`, `LaunchDarkly.init("${key}")`],
      nearMisses,
    },
    {
      id: "launchdarkly-api-token",
      title: "LaunchDarkly API access token",
      format: ["api-", ...uuid],
      env: "LAUNCHDARKLY_ACCESS_TOKEN",
      header: { name: "Authorization" },
      examples: (key) => [`LAUNCHDARKLY_ACCESS_TOKEN=${key}`, `api_key = '${key}'`],
      nearMisses,
    },
    {
      id: "launchdarkly-mobile-key",
      title: "LaunchDarkly mobile key",
      docs: "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side",
      format: ["mob-", ...uuid],
      env: "LAUNCHDARKLY_MOBILE_KEY",
      public: { reason: "LaunchDarkly means mobile keys for apps; the secret one begins with sdk-" },
      examples: () => [],
      nearMisses: (key) => [`LAUNCHDARKLY_MOBILE_KEY=${key}`, `client = Client("${key}")`],
    },
  ],
});

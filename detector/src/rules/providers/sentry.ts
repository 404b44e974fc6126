import { base64, hex, oneOf, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "sentry",
  name: "Sentry",
  docs: "https://docs.sentry.io/account/auth-tokens/",
  words: ["sentry"],
  rotation: {
    url: "https://sentry.io/settings/auth-tokens/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // base64 of a JSON object that names the organization and its region, and a secret:
      // https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md
      id: "sentry-organization-token",
      title: "Sentry organization auth token",
      format: ["sntrys_eyJ", { payload: base64(93, 149) }, { padding }, "_", { body: base64(43) }],
      env: "SENTRY_AUTH_TOKEN",
      header: bearer,
      examples: (key) => [`SENTRY_AUTH_TOKEN=${key}`, `sentry-cli --auth-token ${key} releases list`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.slice(0, 100), key.toUpperCase()],
    },
    {
      id: "sentry-user-token",
      title: "Sentry user auth token",
      format: ["sntryu_", { body: hex(64) }],
      env: "SENTRY_AUTH_TOKEN",
      header: bearer,
      examples: (key) => [`SENTRY_AUTH_TOKEN=${key}`, `auth.token=${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sntryu_${"x".repeat(64)}`],
    },
    {
      // of an API application (sntrya) or an internal integration (sntryi)
      id: "sentry-integration-token",
      title: "Sentry integration token",
      format: [oneOf("sntrya_", "sntryi_"), { body: hex(64) }],
      env: "SENTRY_AUTH_TOKEN",
      header: bearer,
      examples: (key) => [
        `SENTRY_AUTH_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://sentry.io/api/0/projects/`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `sntrya_${"x".repeat(64)}`],
    },
    {
      // the same 64 digits, of before the prefix
      id: "sentry-legacy-token",
      title: "Sentry auth token",
      context: {
        words: [
          "sentry_auth",
          "sentry_token",
          "sentry_api",
          "sentryauth",
          "sentrytoken",
          "sentry-cli",
          "sentry.io/api",
        ],
        value: [{ body: hex(64) }],
      },
      env: "SENTRY_AUTH_TOKEN",
      header: bearer,
      examples: (key) => [`SENTRY_AUTH_TOKEN=${key}`, `sentry-cli --auth-token ${key} releases list`],
      nearMisses: (key) => [key, `SENTRY_AUTH_TOKEN=${key.slice(1)}`, `SENTRY_RELEASE=${key}`],
    },
  ],
});

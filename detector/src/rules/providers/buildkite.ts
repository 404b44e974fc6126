import { oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

// Forty hexadecimal digits are usual; the documentation admits more letters and up to 2,048 of them.
const body = { alphabet: "0-9A-Za-z_.-", min: 24, max: 2048 };

export default defineProvider({
  id: "buildkite",
  name: "Buildkite",
  docs: "https://buildkite.com/docs/platform/security/tokens",
  words: ["buildkite"],
  rotation: {
    url: "https://buildkite.com/user/api-access-tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "buildkite-api-token",
      title: "Buildkite API access token",
      format: [oneOf("bkua_", "bkpat_"), { body }],
      loose: true,
      env: "BUILDKITE_API_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`BUILDKITE_API_ACCESS_TOKEN=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, 28), key.toUpperCase(), `bkua_${"x".repeat(40)}`],
    },
    {
      id: "buildkite-agent-token",
      title: "Buildkite agent token",
      format: [oneOf("bkaa_", "bkar_", "bkct_", "bkcqt_", "bkaj_", "bkjat_", "bkat_"), { body }],
      loose: true,
      env: "BUILDKITE_AGENT_TOKEN",
      examples: (key) => [`BUILDKITE_AGENT_TOKEN=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, 28), key.toUpperCase(), `bkct_${"x".repeat(40)}`],
    },
    {
      id: "buildkite-internal-token",
      title: "Buildkite token",
      format: [oneOf("bkur_", "bktx_", "bkpt_", "bkrt_", "bktr_", "bkps_"), { body }],
      loose: true,
      env: "BUILDKITE_TOKEN",
      examples: (key) => [`BUILDKITE_TOKEN=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, 28), key.toUpperCase(), `bkpt_${"x".repeat(40)}`],
    },
  ],
});

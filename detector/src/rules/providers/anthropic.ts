import { base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const nearMisses = (key: string) => [key.slice(0, -1), `${key}A`, key.toUpperCase(), key.slice(0, 40)];

export default defineProvider({
  id: "anthropic",
  name: "Anthropic",
  docs: "https://docs.anthropic.com/en/api/overview",
  words: ["anthropic"],
  rotation: {
    url: "https://console.anthropic.com/settings/keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "anthropic-api-key",
      title: "Anthropic API key",
      format: ["sk-ant-api03-", { body: base64url(93) }, "AA"],
      env: "ANTHROPIC_API_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [`ANTHROPIC_API_KEY=${key}`, `new Anthropic({ apiKey: "${key}" })`],
      nearMisses,
    },
    {
      id: "anthropic-admin-key",
      title: "Anthropic admin API key",
      docs: "https://docs.anthropic.com/en/api/administration-api",
      format: ["sk-ant-admin01-", { body: base64url(93) }, "AA"],
      env: "ANTHROPIC_ADMIN_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [`ANTHROPIC_ADMIN_KEY: ${key}`, `adminKey = '${key}'`],
      nearMisses,
    },
    {
      id: "anthropic-oauth-token",
      title: "Anthropic OAuth token",
      format: [oneOf("sk-ant-oat01-", "sk-ant-ort01-"), { body: base64url(93) }, "AA"],
      env: "CLAUDE_CODE_OAUTH_TOKEN",
      header: bearer,
      examples: (key) => [`export CLAUDE_CODE_OAUTH_TOKEN=${key}`, `{"accessToken":"${key}"}`],
      nearMisses,
    },
  ],
});

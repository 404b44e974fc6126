import { base62, base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "xai",
  name: "xAI",
  docs: "https://docs.x.ai/developers/quickstart",
  words: ["xai", "x.ai", "grok"],
  rotation: { url: "https://console.x.ai/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      // sources differ on whether _ and - occur
      id: "xai-api-key",
      title: "xAI API key",
      format: ["xai-", { body: base64url(80) }],
      env: "XAI_API_KEY",
      header: bearer,
      examples: (key) => [`XAI_API_KEY=${key}`, `OpenAI(api_key="${key}", base_url="https://api.x.ai/v1")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `xai-${"x".repeat(80)}`],
    },
    {
      id: "xai-management-key",
      title: "xAI management key",
      docs: "https://docs.x.ai/developers/management-api-guide",
      format: ["xai-token-", { body: base62(80) }],
      env: "XAI_MANAGEMENT_KEY",
      header: bearer,
      examples: (key) => [
        `XAI_MANAGEMENT_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://management-api.x.ai/auth/teams`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `xai-token-${"x".repeat(80)}`],
    },
  ],
});

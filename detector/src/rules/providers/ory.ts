import { base62, base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "ory",
  name: "Ory",
  docs: "https://www.ory.sh/docs/",
  words: ["ory_", "ory.sh", "oryapis"],
  rotation: { url: "https://console.ory.sh/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "ory-session-token",
      title: "Ory session token",
      format: ["ory_st_", { body: base62(32) }],
      env: "ORY_SESSION_TOKEN",
      header: { name: "X-Session-Token" },
      examples: (key) => [`ORY_SESSION_TOKEN=${key}`, `-H "X-Session-Token: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `ory_st_${"x".repeat(32)}`],
    },
    {
      id: "ory-oauth2-token",
      title: "Ory OAuth2 token",
      format: [oneOf("ory_at_", "ory_rt_", "ory_ac_"), { id: base64url(43, 128) }, ".", { signature: base64url(43) }],
      env: "ORY_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`ORY_ACCESS_TOKEN=${key}`, `Authorization: Bearer ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.split(".").slice(0, 1).join(), key.toUpperCase()],
    },
    {
      // only the prefixes are documented
      id: "ory-api-key",
      title: "Ory Network API key",
      docs: "https://www.ory.sh/docs/concepts/personal-access-token",
      format: [oneOf("ory_pat_", "ory_apikey_", "ory_wak_"), { body: base64url(16, 255) }],
      loose: true,
      env: "ORY_API_KEY",
      header: bearer,
      examples: (key) => [`ORY_API_KEY=${key}`, `ory_client = Client(access_token="${key}")`],
      nearMisses: (key) => [
        key.slice(0, 20),
        key.toUpperCase(),
        `ory_pat_${"x".repeat(32)}`,
        "ory_apikey_of_the_workspace",
      ],
    },
  ],
});

import { base62, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "deno",
  name: "Deno",
  docs: "https://docs.deno.com/deploy/",
  words: ["deno"],
  rotation: {
    url: "https://dash.deno.com/account#access-tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "deno-deploy-token",
      title: "Deno Deploy access token",
      format: [oneOf("ddp_", "ddo_", "ddw_"), { body: base62(36) }],
      env: "DENO_DEPLOY_TOKEN",
      header: bearer,
      examples: (key) => [`DENO_DEPLOY_TOKEN=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(36)}`, key.toUpperCase()],
    },
  ],
});

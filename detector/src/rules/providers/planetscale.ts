import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "planetscale",
  name: "PlanetScale",
  docs: "https://planetscale.com/docs/concepts/service-tokens",
  words: ["planetscale", "pscale", "psdb"],
  rotation: { url: "https://app.planetscale.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "planetscale-service-token",
      title: "PlanetScale service token",
      format: ["pscale_tkn_", { body: base64url(32, 64) }],
      env: "PLANETSCALE_SERVICE_TOKEN",
      examples: (key) => [`PLANETSCALE_SERVICE_TOKEN=${key}`, `-H "Authorization: token_id:${key}"`],
      nearMisses: (key) => [key.slice(0, 42), key.toUpperCase(), `pscale_tkn_${"x".repeat(43)}`],
    },
    {
      id: "planetscale-password",
      title: "PlanetScale database password",
      docs: "https://planetscale.com/docs/concepts/connection-strings",
      format: ["pscale_pw_", { body: base64url(32, 64) }],
      env: "DATABASE_PASSWORD",
      examples: (key) => [
        `DATABASE_PASSWORD=${key}`,
        `mysql2.createConnection({ host: 'aws.connect.psdb.cloud', password: '${key}' })`,
      ],
      nearMisses: (key) => [key.slice(0, 41), key.toUpperCase(), `pscale_pw_${"x".repeat(43)}`],
    },
    {
      id: "planetscale-oauth-token",
      title: "PlanetScale OAuth token",
      format: ["pscale_oauth_", { body: base64url(32, 64) }],
      env: "PLANETSCALE_OAUTH_TOKEN",
      header: bearer,
      examples: (key) => [
        `PLANETSCALE_OAUTH_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.planetscale.com/v1/organizations`,
      ],
      nearMisses: (key) => [key.slice(0, 44), key.toUpperCase(), `pscale_oauth_${"x".repeat(43)}`],
    },
  ],
});

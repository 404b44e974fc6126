// The vendor says that the last eight characters are a checksum; that it is a CRC-32 was computed on public samples.
import { crc32Hex } from "../../checksums/checksum.js";
import { base64url, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const body = [{ body: base64url(40) }, { check: hex(8) }] as const;

const examples = (key: string) => [
  `CLOUDFLARE_API_TOKEN=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.cloudflare.com/client/v4/user/tokens/verify`,
];
const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toUpperCase()];

export default defineProvider({
  id: "cloudflare",
  name: "Cloudflare",
  docs: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  words: ["cloudflare"],
  rotation: {
    url: "https://dash.cloudflare.com/profile/api-tokens",
    steps: ["Roll the token, which replaces its value.", "Deploy the new one."],
  },
  rules: [
    {
      id: "cloudflare-user-token",
      title: "Cloudflare user API token",
      format: ["cfut_", ...body],
      checksum: crc32Hex("check", { prefixLength: "cfut_".length }),
      env: "CLOUDFLARE_API_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "cloudflare-account-token",
      title: "Cloudflare account API token",
      format: ["cfat_", ...body],
      checksum: crc32Hex("check", { prefixLength: "cfat_".length }),
      env: "CLOUDFLARE_API_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "cloudflare-global-key",
      title: "Cloudflare Global API Key",
      format: ["cfk_", ...body],
      checksum: crc32Hex("check", { prefixLength: "cfk_".length }),
      env: "CLOUDFLARE_API_KEY",
      header: { name: "X-Auth-Key" },
      examples: (key) => [
        `CLOUDFLARE_API_KEY=${key}`,
        `curl -H "X-Auth-Key: ${key}" https://api.cloudflare.com/client/v4/user/tokens/verify`,
      ],
      nearMisses,
    },
    {
      id: "cloudflare-origin-ca-key",
      title: "Cloudflare Origin CA key",
      docs: "https://developers.cloudflare.com/ssl/origin-configuration/origin-ca/",
      format: ["v1.0-", { id: hex(24) }, "-", { body: hex(140, 255) }],
      env: "CLOUDFLARE_API_USER_SERVICE_KEY",
      header: { name: "X-Auth-User-Service-Key" },
      examples: (key) => [
        `CLOUDFLARE_API_USER_SERVICE_KEY=${key}`,
        `curl -H "X-Auth-User-Service-Key: ${key}" https://api.cloudflare.com/client/v4/user/tokens/verify`,
      ],
      nearMisses: (key) => [key.slice(0, 160), key.toUpperCase()],
    },
    {
      // made before tokens had a prefix
      id: "cloudflare-legacy-token",
      title: "Cloudflare API token",
      docs: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
      context: {
        words: ["cloudflare", "cf_api_token", "cf-api-token", "cfapitoken"],
        value: [{ body: base64url(40) }],
      },
      env: "CLOUDFLARE_API_TOKEN",
      examples: (key) => [`CLOUDFLARE_API_TOKEN=${key}`, `cloudflare_api_token = "${key}"`],
      nearMisses: (key) => [key, `CLOUDFLARE_API_TOKEN=${key}0`, `CLOUDFLARE_ACCOUNT_ID="${key}"`],
    },
    {
      id: "cloudflare-legacy-global-key",
      title: "Cloudflare Global API Key",
      docs: "https://developers.cloudflare.com/fundamentals/api/get-started/keys/",
      context: { words: ["cloudflare", "x-auth-key", "cf_api_key", "cfapikey"], value: [{ body: hex(37) }] },
      env: "CLOUDFLARE_API_KEY",
      examples: (key) => [`CLOUDFLARE_API_KEY=${key}`, `-H "X-Auth-Key: ${key}"`],
      nearMisses: (key) => [key, `CLOUDFLARE_API_KEY=${key}0`, `CLOUDFLARE_ZONE_ID="${key}"`],
    },
    {
      // the site key, which is public, begins alike
      id: "cloudflare-turnstile-secret",
      title: "Cloudflare Turnstile secret key",
      docs: "https://developers.cloudflare.com/turnstile/get-started/",
      context: {
        words: ["turnstile_secret", "turnstilesecret", "turnstile-secret"],
        value: ["0x4", { body: base64url(32) }],
      },
      env: "TURNSTILE_SECRET_KEY",
      examples: (key) => [`TURNSTILE_SECRET_KEY=${key}`, `turnstileSecretKey: "${key}"`],
      nearMisses: (key) => [key, `TURNSTILE_SECRET_KEY=${key}0`, `TURNSTILE_SITE_KEY="${key}"`],
    },
    {
      id: "cloudflare-r2-secret",
      title: "Cloudflare R2 secret access key",
      docs: "https://developers.cloudflare.com/r2/api/tokens/",
      context: { words: ["r2_secret", "r2secret", "r2-secret", "cloudflare_r2"], value: [{ body: hex(64) }] },
      env: "R2_SECRET_ACCESS_KEY",
      examples: (key) => [`R2_SECRET_ACCESS_KEY=${key}`, `r2SecretAccessKey: "${key}"`],
      nearMisses: (key) => [key, `R2_SECRET_ACCESS_KEY=${key}0`, `R2_ACCESS_KEY_ID="${key}"`],
    },
  ],
});

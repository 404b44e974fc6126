import { crc32Base62 } from "../../checksums/checksum.js";
import { base62, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const body = [{ body: base62(50) }, { check: base62(6) }] as const;
const checksum = crc32Base62("check", "vcp_".length);

export default defineProvider({
  id: "vercel",
  name: "Vercel",
  docs: "https://vercel.com/changelog/new-token-formats-and-secret-scanning",
  words: ["vercel"],
  rotation: {
    url: "https://vercel.com/account/settings/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "vercel-personal-token",
      title: "Vercel personal access token",
      format: ["vcp_", ...body],
      checksum,
      env: "VERCEL_TOKEN",
      header: bearer,
      examples: (key) => [`VERCEL_TOKEN=${key}`, `vercel deploy --token ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `vcp_${"x".repeat(56)}`],
    },
    {
      id: "vercel-integration-token",
      title: "Vercel integration token",
      format: ["vci_", ...body],
      checksum,
      env: "VERCEL_TOKEN",
      header: bearer,
      examples: (key) => [
        `VERCEL_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.vercel.com/v9/projects`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `vci_${"x".repeat(56)}`],
    },
    {
      id: "vercel-app-access-token",
      title: "Vercel app access token",
      format: ["vca_", ...body],
      checksum,
      env: "VERCEL_TOKEN",
      header: bearer,
      examples: (key) => [
        `VERCEL_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.vercel.com/v2/user`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `vca_${"x".repeat(56)}`],
    },
    {
      id: "vercel-app-refresh-token",
      title: "Vercel app refresh token",
      format: ["vcr_", ...body],
      checksum,
      env: "VERCEL_REFRESH_TOKEN",
      examples: (key) => [`VERCEL_REFRESH_TOKEN=${key}`, `refresh_token: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `vcr_${"x".repeat(56)}`],
    },
    {
      id: "vercel-ai-gateway-key",
      title: "Vercel AI Gateway API key",
      format: ["vck_", ...body],
      checksum,
      env: "AI_GATEWAY_API_KEY",
      header: bearer,
      examples: (key) => [`AI_GATEWAY_API_KEY=${key}`, `createGateway({ apiKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `vck_${"x".repeat(56)}`],
    },
    {
      // the page names the prefixes and no length
      id: "vercel-short-token",
      title: "Vercel token",
      format: [oneOf("vcp_", "vci_", "vca_", "vcr_", "vck_"), { body: base62(32, 55) }],
      loose: true,
      env: "VERCEL_TOKEN",
      header: bearer,
      examples: (key) => [`VERCEL_TOKEN=${key}`, `vercel deploy --token ${key}`],
      nearMisses: (key) => [key.slice(0, 35), key.toUpperCase(), `vcp_${"x".repeat(40)}`],
    },
    {
      id: "vercel-blob-token",
      title: "Vercel Blob read-write token",
      docs: "https://vercel.com/docs/vercel-blob",
      format: ["vercel_blob_rw_", { body: { alphabet: "0-9A-Za-z_", min: 40, max: 128 } }],
      env: "BLOB_READ_WRITE_TOKEN",
      header: bearer,
      examples: (key) => [`BLOB_READ_WRITE_TOKEN=${key}`, `put("a.txt", text, { token: "${key}" })`],
      nearMisses: (key) => [key.slice(0, 54), key.toUpperCase(), `vercel_blob_rw_${"x".repeat(48)}`],
    },
    {
      id: "vercel-legacy-token",
      title: "Vercel access token of before 2026",
      docs: "https://vercel.com/docs/rest-api",
      context: {
        words: [
          "vercel_token",
          "vercel_api",
          "verceltoken",
          "vercel_access",
          "api.vercel.com",
          "vercel_auth",
          "vercel_secret",
          "vercel_key",
          "vercel-token",
          "vercel-key",
        ],
        value: [{ body: base62(24) }],
      },
      env: "VERCEL_TOKEN",
      header: bearer,
      examples: (key) => [
        `VERCEL_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.vercel.com/v2/user`,
      ],
      nearMisses: (key) => [key, `VERCEL_TOKEN=${key.slice(1)}`, `VERCEL_TOKEN=${key}0`, `VERCEL_PROJECT_ID=${key}`],
    },
  ],
});

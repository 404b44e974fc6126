import { hex, uuid } from "../../formats/format.js";
import { valueNamed } from "../account-signs.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "plaid",
  name: "Plaid",
  docs: "https://plaid.com/docs/api/tokens/",
  words: ["plaid"],
  accounts: [valueNamed("client id", "(?:plaid_?)?client_?id", "[0-9a-f]{24}")],
  rotation: {
    url: "https://dashboard.plaid.com/developers/keys",
    steps: ["Invalidate the token with /item/access_token/invalidate, which returns a new one.", "Store the new one."],
  },
  rules: [
    {
      id: "plaid-production-access-token",
      title: "Plaid production access token",
      mode: "live",
      format: ["access-production-", ...uuid],
      env: "PLAID_ACCESS_TOKEN",
      examples: (key) => [`PLAID_ACCESS_TOKEN=${key}`, `{ "access_token": "${key}" }`],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        `access-production-${"x".repeat(36)}`,
        "public-production-00000000-0000-0000-0000-000000000000",
      ],
    },
    {
      id: "plaid-sandbox-access-token",
      title: "Plaid sandbox access token",
      mode: "test",
      format: ["access-sandbox-", ...uuid],
      env: "PLAID_ACCESS_TOKEN",
      examples: (key) => [`PLAID_ACCESS_TOKEN=${key}`, `{ "access_token": "${key}" }`],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        `access-sandbox-${"x".repeat(36)}`,
        "public-sandbox-00000000-0000-0000-0000-000000000000",
      ],
    },
    {
      id: "plaid-development-access-token",
      title: "Plaid development access token",
      format: ["access-development-", ...uuid],
      env: "PLAID_ACCESS_TOKEN",
      examples: (key) => [`PLAID_ACCESS_TOKEN=${key}`, `{ "access_token": "${key}" }`],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        `access-development-${"x".repeat(36)}`,
        "public-development-00000000-0000-0000-0000-000000000000",
      ],
    },
    {
      id: "plaid-secret",
      title: "Plaid secret",
      docs: "https://plaid.com/docs/quickstart/",
      context: { words: ["plaid"], value: [{ body: hex(30) }] },
      env: "PLAID_SECRET",
      examples: (key) => [`PLAID_SECRET=${key}`, `plaid:\n  secret: ${key}\n`],
      nearMisses: (key) => [
        key,
        `PLAID_SECRET=${key.slice(0, -1)}`,
        `PLAID_SECRET=${key}0`,
        `const etag = "${key}"; // plaid`,
      ],
    },
  ],
});

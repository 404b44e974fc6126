// Bodies are 32 hexadecimal digits in practice. Shopify announced longer ones of letters and digits:
// https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing and
// https://shopify.dev/changelog/app-secret-key-length-has-increased
import { base62, hex } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "shopify",
  name: "Shopify",
  docs: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
  words: ["shopify"],
  accounts: [hostUnder("shop", "myshopify.com")],
  rotation: { url: "https://admin.shopify.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "shopify-admin-token",
      title: "Shopify admin API access token",
      format: ["shpat_", { body: base62(32, 38) }],
      env: "SHOPIFY_ACCESS_TOKEN",
      header: { name: "X-Shopify-Access-Token" },
      examples: (key) => [`SHOPIFY_ACCESS_TOKEN=${key}`, `-H "X-Shopify-Access-Token: ${key}"`],
      nearMisses: (key) => [
        key.slice(0, 37),
        `${key.slice(0, 6)}${"0".repeat(39)}`,
        key.toUpperCase(),
        `shpat_${"x".repeat(32)}`,
      ],
    },
    {
      id: "shopify-custom-app-token",
      title: "Shopify custom app access token",
      format: ["shpca_", { body: base62(32, 38) }],
      env: "SHOPIFY_ACCESS_TOKEN",
      header: { name: "X-Shopify-Access-Token" },
      examples: (key) => [`SHOPIFY_ACCESS_TOKEN=${key}`, `accessToken: "${key}"`],
      nearMisses: (key) => [
        key.slice(0, 37),
        `${key.slice(0, 6)}${"0".repeat(39)}`,
        key.toUpperCase(),
        `shpca_${"x".repeat(32)}`,
      ],
    },
    {
      id: "shopify-private-app-password",
      title: "Shopify private app password",
      format: ["shppa_", { body: base62(32, 38) }],
      env: "SHOPIFY_API_PASSWORD",
      examples: (key) => [`SHOPIFY_API_PASSWORD=${key}`, `password: "${key}"`],
      nearMisses: (key) => [
        key.slice(0, 37),
        `${key.slice(0, 6)}${"0".repeat(39)}`,
        key.toUpperCase(),
        `shppa_${"x".repeat(32)}`,
      ],
    },
    {
      id: "shopify-shared-secret",
      title: "Shopify app secret",
      format: ["shpss_", { body: base62(32) }],
      env: "SHOPIFY_API_SECRET",
      examples: (key) => [`SHOPIFY_API_SECRET=${key}`, `apiSecretKey: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `shpss_${"x".repeat(32)}`],
    },
    {
      id: "shopify-theme-access-password",
      title: "Shopify theme access password",
      docs: "https://shopify.dev/docs/storefronts/themes/tools/theme-access",
      format: ["shptka_", { body: hex(32) }],
      env: "SHOPIFY_CLI_THEME_TOKEN",
      examples: (key) => [`SHOPIFY_CLI_THEME_TOKEN=${key}`, `shopify theme pull --password ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `shptka_${"x".repeat(32)}`],
    },
    {
      // nothing of the body is documented
      id: "shopify-cli-partner-token",
      title: "Shopify CLI partner token",
      docs: "https://shopify.dev/docs/apps/tools/cli/ci-cd",
      format: ["atkn_", { body: base62(16, 128) }],
      loose: true,
      env: "SHOPIFY_CLI_PARTNERS_TOKEN",
      examples: (key) => [`SHOPIFY_CLI_PARTNERS_TOKEN=${key}`, `SHOPIFY_CLI_PARTNERS_TOKEN: ${key}`],
      nearMisses: (key) => [key.slice(0, 20), key.toUpperCase(), `atkn_${"x".repeat(32)}`],
    },
  ],
});

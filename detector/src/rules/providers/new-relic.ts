import { base64url, hex, upperAlphanumeric } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "new-relic",
  name: "New Relic",
  docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  words: ["newrelic", "new_relic", "new relic"],
  rotation: {
    url: "https://one.newrelic.com/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "new-relic-user-key",
      title: "New Relic user key",
      format: ["NRAK-", { body: upperAlphanumeric(27) }],
      env: "NEW_RELIC_API_KEY",
      examples: (key) => [`NEW_RELIC_API_KEY=${key}`, `curl -H "Api-Key: ${key}" https://api.newrelic.com/graphql`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `NRAK-${"X".repeat(27)}`],
    },
    {
      // usually FFFF before the end, and in older ones the digits go on
      id: "new-relic-license-key",
      title: "New Relic license key",
      format: [{ body: { alphabet: "0-9a-fF", min: 36, max: 36 } }, "NRAL"],
      env: "NEW_RELIC_LICENSE_KEY",
      header: { name: "Api-Key" },
      examples: (key) => [`NEW_RELIC_LICENSE_KEY=${key}`, `license_key: '${key}'`],
      nearMisses: (key) => [key.slice(1), `0${key}`, key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      id: "new-relic-eu-license-key",
      title: "New Relic license key of the EU region",
      format: ["eu01xx", { body: { alphabet: "0-9a-fF", min: 30, max: 30 } }, "NRAL"],
      env: "NEW_RELIC_LICENSE_KEY",
      header: { name: "Api-Key" },
      examples: (key) => [`NEW_RELIC_LICENSE_KEY=${key}`, `license_key: '${key}'`],
      nearMisses: (key) => [key.slice(1), key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      id: "new-relic-insert-key",
      title: "New Relic insights insert key",
      format: ["NRII-", { body: base64url(32) }],
      env: "NEW_RELIC_INSERT_KEY",
      header: { name: "X-Insert-Key" },
      examples: (key) => [`NEW_RELIC_INSERT_KEY=${key}`, `-H "X-Insert-Key: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `NRII-${"x".repeat(32)}`],
    },
    {
      id: "new-relic-query-key",
      title: "New Relic insights query key",
      format: ["NRIQ-", { body: base64url(32) }],
      env: "NEW_RELIC_QUERY_KEY",
      header: { name: "X-Query-Key" },
      examples: (key) => [`NEW_RELIC_QUERY_KEY=${key}`, `-H "X-Query-Key: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `NRIQ-${"x".repeat(32)}`],
    },
    {
      id: "new-relic-rest-api-key",
      title: "New Relic REST API key",
      format: ["NRRA-", { body: hex(42) }],
      env: "NEW_RELIC_REST_API_KEY",
      header: { name: "X-Api-Key" },
      examples: (key) => [`NEW_RELIC_REST_API_KEY=${key}`, `-H "X-Api-Key:${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `NRRA-${"x".repeat(42)}`],
    },
    {
      id: "new-relic-browser-key",
      title: "New Relic browser key",
      format: ["NRJS-", { body: hex(19) }],
      env: "NEW_RELIC_BROWSER_KEY",
      public: { reason: "it is an ingest key that New Relic ships to browsers" },
      examples: () => [],
      nearMisses: (key) => [`licenseKey: "${key}"`, `NEW_RELIC_BROWSER_KEY=${key}`],
    },
  ],
});

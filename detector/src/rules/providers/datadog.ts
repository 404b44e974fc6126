import { base62, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const nearMisses = (key: string) => [key.slice(0, 29), `${key.slice(0, 6)}${"x".repeat(32)}`, key.toUpperCase()];

export default defineProvider({
  id: "datadog",
  name: "Datadog",
  docs: "https://docs.datadoghq.com/account_management/api-app-keys/",
  words: ["datadog", "datadoghq"],
  rotation: {
    url: "https://app.datadoghq.com/organization-settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "datadog-application-key",
      title: "Datadog application key",
      format: ["ddapp_", { body: base62(34) }],
      env: "DD_APP_KEY",
      header: { name: "DD-APPLICATION-KEY" },
      examples: (key) => [`DD_APP_KEY=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 6)}${"x".repeat(34)}`, key.toUpperCase()],
    },
    {
      // no length is documented
      id: "datadog-personal-access-token",
      title: "Datadog personal access token",
      docs: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
      format: ["ddpat_", { body: base62(24, 128) }],
      env: "DD_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`DD_ACCESS_TOKEN=${key}`, `{"token": "${key}"}`],
      nearMisses,
    },
    {
      id: "datadog-service-access-token",
      title: "Datadog service access token",
      docs: "https://docs.datadoghq.com/account_management/service-access-tokens/",
      format: ["ddsat_", { body: base62(24, 128) }],
      env: "DD_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`DD_ACCESS_TOKEN=${key}`, `token: ${key}`],
      nearMisses,
    },
    {
      id: "datadog-api-key",
      title: "Datadog API key",
      context: {
        words: ["datadog", "dd_api_key", "dd-api-key", "ddapikey", "dd_client_api_key"],
        value: [{ body: hex(32) }],
      },
      env: "DD_API_KEY",
      header: { name: "DD-API-KEY" },
      examples: (key) => [`DD_API_KEY=${key}`, `datadog_api_key: "${key}"`],
      nearMisses: (key) => [key, `DD_API_KEY=${key}0`, `DD_API_KEY_ID="${key}"`],
    },
    {
      id: "datadog-legacy-application-key",
      title: "Datadog application key",
      context: {
        words: ["datadog", "dd_app_key", "dd-application-key", "ddappkey", "dd_application_key"],
        value: [{ body: hex(40) }],
      },
      env: "DD_APP_KEY",
      header: { name: "DD-APPLICATION-KEY" },
      examples: (key) => [`DD_APP_KEY=${key}`, `datadog_app_key: "${key}"`],
      nearMisses: (key) => [key, `DD_APP_KEY=${key}0`, `DD_APP_KEY_ID="${key}"`],
    },
  ],
});

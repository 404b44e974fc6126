// The prefixes are short, and lengths exact.
import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "composio",
  name: "Composio",
  docs: "https://docs.composio.dev/",
  words: ["composio"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "composio-project-key",
      title: "Composio project API key",
      format: ["ak_", { body: base64url(20) }],
      loose: true,
      env: "COMPOSIO_API_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [`COMPOSIO_API_KEY=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 3)}${"x".repeat(20)}`, key.toUpperCase()],
    },
    {
      id: "composio-organization-key",
      title: "Composio organization API key",
      format: ["oak_", { body: base64url(20) }],
      loose: true,
      env: "COMPOSIO_ORG_API_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [`COMPOSIO_ORG_API_KEY=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(20)}`, key.toUpperCase()],
    },
    {
      id: "composio-user-key",
      title: "Composio user API key",
      format: ["uak_", { body: base64url(43) }],
      loose: true,
      env: "COMPOSIO_USER_API_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [`COMPOSIO_USER_API_KEY=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"x".repeat(43)}`, key.toUpperCase()],
    },
  ],
});

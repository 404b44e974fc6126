import { base64url, oneOf, padding } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [`FIGMA_TOKEN=${key}`, `curl -H "X-Figma-Token: ${key}" https://api.figma.com/v1/me`];

export default defineProvider({
  id: "figma",
  name: "Figma",
  docs: "https://www.figma.com/developers/api#access-tokens",
  words: ["figma"],
  rotation: {
    url: "https://www.figma.com/settings",
    steps: ["Generate a new token.", "Deploy it.", "Revoke the old one."],
  },
  rules: [
    {
      id: "figma-personal-access-token",
      title: "Figma personal access token",
      format: ["figd_", { body: base64url(38, 42) }],
      env: "FIGMA_TOKEN",
      header: { name: "X-Figma-Token" },
      examples,
      nearMisses: (key) => [key.slice(0, 42), `${key.slice(0, 5)}${"x".repeat(42)}`, key.toUpperCase()],
    },
    {
      id: "figma-oauth-token",
      title: "Figma OAuth token",
      format: [oneOf("figu_", "figo_", "figuh_", "figoh_", "figur_", "figor_"), { body: base64url(40) }],
      env: "FIGMA_TOKEN",
      header: bearer,
      examples: (key) => [`FIGMA_TOKEN=${key}`, `curl -H "Authorization: Bearer ${key}" https://api.figma.com/v1/me`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `figu_${"x".repeat(40)}`],
    },
    {
      id: "figma-plan-token",
      title: "Figma plan access token",
      format: ["figp_", { body: base64url(40, 54) }, { padding }],
      env: "FIGMA_TOKEN",
      header: { name: "X-Figma-Token" },
      examples,
      nearMisses: (key) => [key.slice(0, 44), key.toUpperCase()],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "aikido",
  name: "Aikido",
  docs: "https://help.aikido.dev/",
  words: ["aikido"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "aikido-ci-token",
      title: "Aikido CI token",
      format: ["AIK_CI_", { body: base62(20, 64) }],
      env: "AIKIDO_API_KEY",
      examples: (key) => [`AIKIDO_API_KEY=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, 26), `${key.slice(0, 7)}${"x".repeat(28)}`, key.toLowerCase()],
    },
    {
      id: "aikido-client-secret",
      title: "Aikido client secret",
      format: ["AIK_SECRET_", { body: base62(20, 64) }],
      env: "AIKIDO_CLIENT_SECRET",
      examples: (key) => [`AIKIDO_CLIENT_SECRET=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, 30), `${key.slice(0, 11)}${"x".repeat(28)}`, key.toLowerCase()],
    },
  ],
});

import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`INNGEST_SIGNING_KEY=${key}`, `new Inngest({ signingKey: "${key}" })`];
const nearMisses = (key: string) => [
  key.slice(0, -1),
  `${key}0`,
  `${key.slice(0, 13)}${"0".repeat(64)}`,
  key.toUpperCase(),
];

export default defineProvider({
  id: "inngest",
  name: "Inngest",
  docs: "https://www.inngest.com/docs/platform/signing-keys",
  words: ["inngest"],
  rotation: {
    url: "https://app.inngest.com/env/production/manage/signing-key",
    steps: [
      "Create a new signing key.",
      "Deploy it as the key, and the old one as the fallback.",
      "Rotate the keys in the dashboard.",
    ],
  },
  rules: [
    {
      id: "inngest-prod-signing-key",
      title: "Inngest production signing key",
      mode: "live",
      format: ["signkey-prod-", { body: hex(64) }],
      env: "INNGEST_SIGNING_KEY",
      examples,
      nearMisses,
    },
    {
      id: "inngest-test-signing-key",
      title: "Inngest test signing key",
      mode: "test",
      format: ["signkey-test-", { body: hex(64) }],
      env: "INNGEST_SIGNING_KEY",
      examples,
      nearMisses,
    },
    {
      id: "inngest-branch-signing-key",
      title: "Inngest branch signing key",
      mode: "test",
      format: ["signkey-branch-", { body: hex(64) }],
      env: "INNGEST_SIGNING_KEY",
      examples,
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 15)}${"0".repeat(64)}`, key.toUpperCase()],
    },
  ],
});

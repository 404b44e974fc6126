import { base36, base62, oneOf } from "../../formats/format.js";
import { bearer, defineProvider, type RuleDeclaration } from "../rule.js";

/** The key of an environment: its name is part of the prefix. */
const secretKey = (environment: string, tag: string, mode: "live" | "test"): RuleDeclaration => ({
  id: `trigger-dev-${environment}-secret-key`,
  title: `Trigger.dev ${environment} secret key`,
  mode,
  format: [oneOf(`tr_${tag}_`, `tr_${tag}_sk_`), { body: base62(20, 24) }],
  env: "TRIGGER_SECRET_KEY",
  header: bearer,
  examples: (key) => [`TRIGGER_SECRET_KEY=${key}`, `configure({ secretKey: "${key}" });`],
  nearMisses: (key) => [
    key.slice(0, `tr_${tag}_`.length + 19),
    `${key}00000`,
    key.toUpperCase(),
    `tr_${tag}_${"x".repeat(24)}`,
  ],
});

export default defineProvider({
  id: "trigger-dev",
  name: "Trigger.dev",
  docs: "https://trigger.dev/docs/apikeys",
  words: ["trigger.dev", "trigger_"],
  rotation: { url: "https://cloud.trigger.dev/", steps: ["Regenerate the key of the environment.", "Deploy it."] },
  rules: [
    secretKey("development", "dev", "test"),
    secretKey("preview", "preview", "test"),
    secretKey("staging", "stg", "test"),
    secretKey("production", "prod", "live"),
    {
      id: "trigger-dev-personal-access-token",
      title: "Trigger.dev personal access token",
      docs: "https://trigger.dev/docs/",
      format: ["tr_pat_", { body: base36(40) }],
      env: "TRIGGER_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`TRIGGER_ACCESS_TOKEN=${key}`, `TRIGGER_ACCESS_TOKEN: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `tr_pat_${"x".repeat(40)}`],
    },
    {
      id: "trigger-dev-public-key",
      title: "Trigger.dev public key",
      docs: "https://trigger.dev/docs/",
      format: [oneOf("pk_dev_", "pk_stg_", "pk_prod_"), { body: base62(20) }],
      env: "TRIGGER_PUBLIC_API_KEY",
      public: { reason: "Trigger.dev means public keys for the browser; the secret ones begin with tr_" },
      examples: () => [],
      nearMisses: (key) => [`TRIGGER_PUBLIC_API_KEY=${key}`, `publicApiKey: "${key}"`],
    },
  ],
});

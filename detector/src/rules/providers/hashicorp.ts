import { base62, base64url, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const nearMisses = (key: string) => [key.slice(0, 27), `${key.slice(0, 4)}${"x".repeat(32)}`, key.toUpperCase()];

export default defineProvider({
  id: "hashicorp",
  name: "HashiCorp",
  docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
  words: ["vault", "hashicorp", "terraform"],
  rotation: { steps: ["Make a new token with the same policies.", "Deploy it.", "Revoke the old one."] },
  rules: [
    {
      id: "hashicorp-vault-service-token",
      title: "Vault service token",
      format: ["hvs.", { body: base64url(24, 400) }],
      env: "VAULT_TOKEN",
      header: { name: "X-Vault-Token" },
      examples: (key) => [`VAULT_TOKEN=${key}`, `{"token": "${key}"}`],
      nearMisses,
    },
    {
      id: "hashicorp-vault-batch-token",
      title: "Vault batch token",
      format: ["hvb.", { body: base64url(24, 1024) }],
      env: "VAULT_TOKEN",
      header: { name: "X-Vault-Token" },
      examples: (key) => [`VAULT_TOKEN=${key}`, `token: ${key}`],
      nearMisses,
    },
    {
      id: "hashicorp-vault-recovery-token",
      title: "Vault recovery token",
      format: ["hvr.", { body: base64url(24, 400) }],
      env: "VAULT_TOKEN",
      header: { name: "X-Vault-Token" },
      examples: (key) => [`VAULT_TOKEN=${key}`, `apiKey: "${key}"`],
      nearMisses,
    },
    {
      id: "hashicorp-terraform-token",
      title: "HCP Terraform API token",
      docs: "https://developer.hashicorp.com/terraform/cloud-docs/api-docs/user-tokens",
      format: [{ id: base62(14) }, ".atlasv1.", { body: base62(67) }],
      env: "TFE_TOKEN",
      header: bearer,
      examples: (key) => [`TFE_TOKEN=${key}`, `credentials "app.terraform.io" { token = "${key}" }`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.slice(1), key.replace("atlas", "ATLAS")],
    },
    {
      // made before Vault 1.10
      id: "hashicorp-vault-legacy-token",
      title: "Vault token",
      context: {
        words: ["vault"],
        value: [oneOf("s.", "b.", "r."), { body: base62(24) }],
      },
      env: "VAULT_TOKEN",
      examples: (key) => [`VAULT_TOKEN=${key}`, `-H "X-Vault-Token: ${key}"`],
      nearMisses: (key) => [key, `VAULT_TOKEN=${key.slice(0, -1)}`, `VAULT_TOKEN=${key}0`],
    },
  ],
});

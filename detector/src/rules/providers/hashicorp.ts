import { base62, base64, base64url, oneOf } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
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
      // https://developer.hashicorp.com/vault/docs/concepts/seal: 33 bytes in base64 or hexadecimal, as `operator init` prints it
      id: "hashicorp-vault-unseal-key",
      title: "Vault unseal key",
      pattern: {
        anchors: ["unseal key ", "operator unseal "],
        foldCase: true,
        expression:
          /(?:unseal key [0-9]{1,2}: {0,8}|operator unseal )(?<secret>[0-9A-Za-z+/]{44}|[0-9a-f]{66})(?![0-9A-Za-z+/=])/diy,
        sample: (random) => sampleFormat([{ share: base64(44) }], random),
      },
      examples: (key) => [`Unseal Key 1: ${key}`, `vault operator unseal ${key}`],
      nearMisses: (key) => [key, `Unseal Key 1: ${key.slice(1)}`, `vault operator unseal ${key}0`],
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

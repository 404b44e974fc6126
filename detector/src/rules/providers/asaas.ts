import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`ASAAS_API_KEY='${key}'`, `-H "access_token: ${key}"`];
const nearMisses = (key: string) => [key.slice(0, 30), `${key.slice(0, 11)}${"x".repeat(28)}`, key.toUpperCase()];

export default defineProvider({
  id: "asaas",
  name: "Asaas",
  docs: "https://docs.asaas.com/docs/autenticacao",
  words: ["asaas"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "asaas-live-api-key",
      title: "Asaas live API key",
      mode: "live",
      format: ["$aact_prod_", { body: base64url(20, 255) }],
      env: "ASAAS_API_KEY",
      header: { name: "access_token" },
      examples,
      nearMisses,
    },
    {
      id: "asaas-test-api-key",
      title: "Asaas sandbox API key",
      mode: "test",
      format: ["$aact_hmlg_", { body: base64url(20, 255) }],
      env: "ASAAS_API_KEY",
      header: { name: "access_token" },
      examples,
      nearMisses,
    },
  ],
});

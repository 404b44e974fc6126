import { crc32Hex } from "../../checksums/checksum.js";
import { base62, base64, hex, padding } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { bearer, defineProvider } from "../rule.js";

const checksum = crc32Hex("check", { littleEndian: true });

export default defineProvider({
  id: "grafana",
  name: "Grafana",
  docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  words: ["grafana"],
  accounts: [hostUnder("stack", "grafana.net")],
  rotation: { steps: ["Add a new token to the service account.", "Deploy it.", "Delete the old one."] },
  rules: [
    {
      // https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/satokengen.go
      id: "grafana-service-account-token",
      title: "Grafana service account token",
      format: ["glsa_", { body: base62(32) }, "_", { check: hex(8) }],
      checksum,
      env: "GRAFANA_SERVICE_ACCOUNT_TOKEN",
      header: bearer,
      examples: (key) => [`GRAFANA_SERVICE_ACCOUNT_TOKEN=${key}`, `apiKey: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `glsa_${"x".repeat(32)}_${"0".repeat(8)}`],
    },
    {
      // a JSON object in base64, of late
      id: "grafana-cloud-token",
      title: "Grafana Cloud access policy token",
      docs: "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",
      format: ["glc_", { body: base64(32, 400) }, { padding }],
      env: "GRAFANA_CLOUD_TOKEN",
      header: bearer,
      examples: (key) => [`GRAFANA_CLOUD_TOKEN=${key}`, `api_key = '${key}'`],
      nearMisses: (key) => [key.slice(0, 35), `glc_${"x".repeat(40)}`, key.toUpperCase()],
    },
    {
      // a JSON object in base64 whose first name is `k`
      id: "grafana-legacy-api-key",
      title: "Grafana API key",
      format: ["eyJrIjoi", { body: base64(60, 400) }, { padding }],
      env: "GRAFANA_API_KEY",
      header: bearer,
      examples: (key) => [`GRAFANA_API_KEY=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, 67), `eyJuIjoi${key.slice(8)}`],
    },
  ],
});

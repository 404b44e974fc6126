import { anyHex, hex, oneOf } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "databricks",
  name: "Databricks",
  docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  words: ["databricks"],
  accounts: [hostUnder("workspace", "cloud.databricks.com", "azuredatabricks.net", "gcp.databricks.com")],
  rotation: { steps: ["Generate a new token.", "Deploy it.", "Revoke the old one."] },
  rules: [
    {
      id: "databricks-personal-access-token",
      title: "Databricks personal access token",
      format: ["dapi", { body: anyHex(32) }, oneOf("-0", "-1", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9", "")],
      env: "DATABRICKS_TOKEN",
      header: bearer,
      examples: (key) => [`DATABRICKS_TOKEN=${key}`, `token = "${key}"`],
      nearMisses: (key) => [key.slice(0, 35), `${key}0`, key.toUpperCase(), `dapi${"0".repeat(32)}`],
    },
    {
      id: "databricks-oauth-secret",
      title: "Databricks OAuth secret",
      docs: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
      format: ["dose", { body: hex(32) }],
      env: "DATABRICKS_CLIENT_SECRET",
      examples: (key) => [`DATABRICKS_CLIENT_SECRET=${key}`, `client_secret = ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"0".repeat(32)}`, key.toUpperCase()],
    },
  ],
});

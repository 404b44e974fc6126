import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "influxdb",
  name: "InfluxDB",
  docs: "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
  words: ["influx"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "influxdb-api-token",
      title: "InfluxDB API token",
      context: { words: ["influx"], value: [{ body: base64url(86) }, "=="] },
      env: "INFLUX_TOKEN",
      header: { name: "Authorization", scheme: "Token" },
      examples: (key) => [`INFLUX_TOKEN=${key}`, `influx_token: "${key}"`],
      nearMisses: (key) => [key, `INFLUX_TOKEN=${key.slice(0, 80)}`, `INFLUX_TOKEN=A${key}`],
    },
  ],
});

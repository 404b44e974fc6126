import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "customer-io",
  name: "Customer.io",
  docs: "https://docs.customer.io/",
  words: ["customerio", "customer.io"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "customer-io-app-api-key",
      title: "Customer.io App API key",
      context: { words: ["customerio", "customer_io", "customer.io"], value: [{ body: hex(32) }] },
      env: "CUSTOMERIO_APP_API_KEY",
      examples: (key) => [`CUSTOMERIO_APP_API_KEY=${key}`, `customerio_app_api_key: "${key}"`],
      nearMisses: (key) => [
        key,
        `CUSTOMERIO_APP_API_KEY=${key.slice(0, -1)}`,
        `CUSTOMERIO_APP_API_KEY=${key}0`,
        `CUSTOMERIO_APP_API_KEY_ID="${key}"`,
      ],
    },
  ],
});

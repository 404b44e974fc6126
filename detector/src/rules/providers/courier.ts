import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "courier",
  name: "Courier",
  docs: "https://www.courier.com/docs/",
  words: ["trycourier", "courier.com"],
  rotation: {
    url: "https://app.courier.com/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // a test key, `pk_test_`, looks like a publishable one of Stripe
      id: "courier-api-key",
      title: "Courier production API key",
      mode: "live",
      context: {
        words: [
          "courier_auth_token",
          "courierauthtoken",
          "courier_api_key",
          "courierapikey",
          "trycourier",
          "api.courier.com",
          "courierclient",
        ],
        value: ["pk_prod_", { body: base62(28) }],
      },
      env: "COURIER_AUTH_TOKEN",
      header: bearer,
      examples: (key) => [`COURIER_AUTH_TOKEN=${key}`, `courier_auth_token: "${key}"`],
      nearMisses: (key) => [
        key,
        `COURIER_AUTH_TOKEN=${key.slice(0, -1)}`,
        `COURIER_AUTH_TOKEN=${key}0`,
        `COURIER_AUTH_TOKEN_ID="${key}"`,
      ],
    },
  ],
});

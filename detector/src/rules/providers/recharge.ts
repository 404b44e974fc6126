// Test keys begin with sk_test_1x: they are found as Stripe's, whose shape they have.
import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "recharge",
  name: "Recharge",
  docs: "https://developer.rechargepayments.com/",
  words: ["recharge"],
  rotation: { steps: ["Create a new API token under Apps, API tokens.", "Deploy it.", "Delete the old one."] },
  rules: [
    {
      id: "recharge-api-key",
      title: "Recharge API key",
      context: {
        words: [
          "recharge_api",
          "recharge_access",
          "recharge_token",
          "recharge-api",
          "rechargeapi",
          "rechargeapps",
          "rechargepayments",
          "x-recharge",
        ],
        value: ["sk_1x", { body: hex(64) }],
      },
      env: "RECHARGE_API_KEY",
      header: { name: "X-Recharge-Access-Token" },
      examples: (key) => [`RECHARGE_API_KEY=${key}`, `-H "X-Recharge-Access-Token: ${key}"`],
      nearMisses: (key) => [key, `RECHARGE_API_KEY=${key.slice(0, -1)}`, `RECHARGE_API_KEY=${key}0`],
    },
  ],
});

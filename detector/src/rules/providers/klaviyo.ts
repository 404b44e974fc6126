// Elsewhere `pk_` begins a publishable key; here the p stands for private.
import { base62, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const examples = (key: string) => [`KLAVIYO_API_KEY=${key}`, `klaviyo_api_key: "${key}"`];
const nearMisses = (key: string) => [
  key,
  `KLAVIYO_API_KEY=${key.slice(0, -1)}`,
  `KLAVIYO_API_KEY=${key}0`,
  `KLAVIYO_API_KEY_ID="${key}"`,
];

export default defineProvider({
  id: "klaviyo",
  name: "Klaviyo",
  docs: "https://developers.klaviyo.com/en/docs/authenticate_",
  words: ["klaviyo"],
  rotation: {
    url: "https://www.klaviyo.com/settings/account/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "klaviyo-private-key",
      title: "Klaviyo private API key",
      context: { words: ["klaviyo"], value: ["pk_", { body: hex(34) }] },
      env: "KLAVIYO_API_KEY",
      header: { name: "Authorization", scheme: "Klaviyo-API-Key" },
      examples,
      nearMisses,
    },
    {
      // newer ones name their account
      id: "klaviyo-account-private-key",
      title: "Klaviyo private API key",
      context: { words: ["klaviyo"], value: ["pk_", { account: base62(6) }, "_", { body: hex(34) }] },
      env: "KLAVIYO_API_KEY",
      header: { name: "Authorization", scheme: "Klaviyo-API-Key" },
      examples,
      nearMisses,
    },
  ],
});

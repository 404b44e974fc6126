// A project's token is public and has the same shape: only names of secrets are looked for.
import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "mixpanel",
  name: "Mixpanel",
  docs: "https://docs.mixpanel.com/",
  words: ["mixpanel"],
  rotation: {
    url: "https://mixpanel.com/settings/",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "mixpanel-service-account-secret",
      title: "Mixpanel service account secret",
      context: {
        words: [
          "mixpanel_secret",
          "mixpanel_api_secret",
          "mixpanelsecret",
          "mixpanelapisecret",
          "mixpanel_service",
          "mixpanel-secret",
        ],
        value: [{ body: base62(32) }],
      },
      env: "MIXPANEL_SECRET",
      examples: (key) => [`MIXPANEL_SECRET=${key}`, `mixpanelApiSecret: "${key}"`],
      nearMisses: (key) => [key, `MIXPANEL_SECRET=${key.slice(1)}`, `MIXPANEL_SECRET=${key}0`, `MIXPANEL_TOKEN=${key}`],
    },
  ],
});

import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "ovh",
  name: "OVHcloud",
  docs: "https://help.ovhcloud.com/",
  words: ["ovh"],
  rotation: { url: "https://api.ovh.com/console/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "ovh-application-secret",
      title: "OVH application secret",
      context: {
        words: ["ovh_app", "ovh_consumer", "ovh_secret", "ovhcloud", "ovh.com", "ovh-eu", "ovh-ca", "ovh-us"],
        value: [{ body: base62(32) }],
      },
      env: "OVH_APPLICATION_SECRET",
      examples: (key) => [
        `OVH_APPLICATION_SECRET=${key}`,
        `[default]\nendpoint=ovh-eu\n[ovh-eu]\napplication_secret=${key}\n`,
      ],
      nearMisses: (key) => [key, `OVH_APPLICATION_SECRET=${key.slice(0, -1)}`, `OVH_APPLICATION_SECRET=${key}0`],
    },
  ],
});

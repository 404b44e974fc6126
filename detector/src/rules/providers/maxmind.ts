import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "maxmind",
  name: "MaxMind",
  docs: "https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key",
  words: ["maxmind", "geoip"],
  rotation: {
    url: "https://www.maxmind.com/en/accounts/current/license-key",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "maxmind-license-key",
      title: "MaxMind license key",
      format: [{ id: base62(6) }, "_", { body: base62(29) }, "_mmk"],
      env: "MAXMIND_LICENSE_KEY",
      examples: (key) => [
        `MAXMIND_LICENSE_KEY=${key}`,
        `https://download.maxmind.com/app/geoip_download?edition_id=GeoLite2-City&license_key=${key}&suffix=tar.gz`,
      ],
      nearMisses: (key) => [key.slice(1), `${key}0`, key.toUpperCase(), `${key.slice(0, 7)}${"x".repeat(29)}_mmk`],
    },
  ],
});

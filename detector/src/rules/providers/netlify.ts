import { base62, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "netlify",
  name: "Netlify",
  docs: "https://docs.netlify.com/api/get-started/",
  words: ["netlify"],
  rotation: {
    url: "https://app.netlify.com/user/applications",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "netlify-personal-access-token",
      title: "Netlify personal access token",
      format: ["nfp_", { body: base62(36) }],
      env: "NETLIFY_AUTH_TOKEN",
      header: bearer,
      examples: (key) => [`NETLIFY_AUTH_TOKEN=${key}`, `netlify deploy --auth ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `nfp_${"x".repeat(36)}`],
    },
    {
      // of the command line (nfc), an OAuth application (nfo), the web interface (nfu) or a build (nfb)
      id: "netlify-access-token",
      title: "Netlify access token",
      format: [oneOf("nfc_", "nfo_", "nfu_", "nfb_"), { body: base62(36) }],
      env: "NETLIFY_AUTH_TOKEN",
      header: bearer,
      examples: (key) => [
        `NETLIFY_AUTH_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.netlify.com/api/v1/sites`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `nfc_${"x".repeat(36)}`],
    },
  ],
});

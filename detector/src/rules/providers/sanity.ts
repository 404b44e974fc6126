import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "sanity",
  name: "Sanity",
  docs: "https://www.sanity.io/docs/http-auth",
  words: ["sanity"],
  rotation: { url: "https://www.sanity.io/manage", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "sanity-api-token",
      title: "Sanity API token",
      context: {
        words: [
          "sanity_api",
          "sanity_auth",
          "sanity_token",
          "sanity_write",
          "sanity_read",
          "sanitytoken",
          "sanityclient",
          "@sanity/",
          "sanity.io",
        ],
        value: ["sk", { body: base62(79) }],
      },
      env: "SANITY_API_TOKEN",
      header: bearer,
      examples: (key) => [
        `SANITY_API_TOKEN=${key}`,
        `import { createClient } from "@sanity/client"; createClient({ token: "${key}" });`,
      ],
      nearMisses: (key) => [key, `SANITY_API_TOKEN=${key.slice(0, -1)}`, `SANITY_API_TOKEN=${key}0`],
    },
  ],
});

// Admin and search keys are alike; only the name tells them apart, and search keys are public.
import { hex } from "../../formats/format.js";
import { valueNamed } from "../account-signs.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "algolia",
  name: "Algolia",
  docs: "https://www.algolia.com/doc/guides/security/api-keys/",
  words: ["algolia"],
  accounts: [valueNamed("application id", "(?:algolia_?)?app(?:lication)?_?id", "[0-9A-Z]{10}")],
  rotation: {
    url: "https://dashboard.algolia.com/account/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "algolia-admin-key",
      title: "Algolia admin or write API key",
      context: {
        words: ["algolia_admin", "algolia-admin", "algoliaadmin", "algolia_write", "algolia-write", "algoliawrite"],
        value: [{ body: hex(32) }],
      },
      env: "ALGOLIA_ADMIN_KEY",
      header: { name: "X-Algolia-API-Key" },
      examples: (key) => [`ALGOLIA_ADMIN_KEY=${key}`, `algoliaAdminApiKey: "${key}"`],
      nearMisses: (key) => [key, `ALGOLIA_ADMIN_KEY=${key}0`, `ALGOLIA_SEARCH_KEY=${key}`],
    },
  ],
});

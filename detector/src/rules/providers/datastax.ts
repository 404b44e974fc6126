import { base62 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "datastax",
  name: "DataStax",
  docs: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
  words: ["datastax", "astra"],
  rotation: {
    url: "https://astra.datastax.com/settings/tokens",
    steps: ["Generate a new token with the same role.", "Deploy it.", "Delete the old one."],
  },
  rules: [
    {
      id: "datastax-astra-token",
      title: "Astra DB application token",
      format: ["AstraCS:", { client: base62(24) }, ":", { body: base62(64) }],
      env: "ASTRA_DB_APPLICATION_TOKEN",
      header: bearer,
      examples: (key) => [`ASTRA_DB_APPLICATION_TOKEN=${key}`, `{"token": "${key}"}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

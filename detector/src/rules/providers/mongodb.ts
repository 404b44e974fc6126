// Passwords in connection strings (`mongodb+srv://user:password@host`) are found by url.ts.
import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "mongodb",
  name: "MongoDB",
  docs: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
  words: ["mongodb", "atlas"],
  rotation: {
    url: "https://cloud.mongodb.com/",
    steps: ["Generate a new secret for the service account.", "Deploy it.", "Revoke the old secret."],
  },
  rules: [
    {
      id: "mongodb-atlas-service-account-secret",
      title: "MongoDB Atlas service account secret",
      format: ["mdb_sa_sk_", { body: base64url(40) }],
      env: "MONGODB_ATLAS_CLIENT_SECRET",
      examples: (key) => [`MONGODB_ATLAS_CLIENT_SECRET=${key}`, `client_secret = "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `mdb_sa_sk_${"x".repeat(40)}`],
    },
  ],
});

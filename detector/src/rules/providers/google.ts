import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "google",
  name: "Google",
  docs: "https://cloud.google.com/docs/authentication/api-keys",
  words: ["google", "gcp", "firebase", "gemini"],
  rotation: {
    url: "https://console.cloud.google.com/apis/credentials",
    steps: ["Create a new key with the same restrictions.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "google-api-key",
      title: "Google API key",
      format: ["AIza", { body: base64url(35) }],
      env: "GOOGLE_API_KEY",
      header: { name: "x-goog-api-key" },
      public: {
        // https://firebase.google.com/docs/projects/api-keys
        reason: "in a Firebase web config it names the project, and Firebase says that it need not be secret",
        near: ["authdomain", "messagingsenderid", "firebaseapp.com"],
      },
      examples: (key) => [`GOOGLE_API_KEY=${key}`, `https://maps.googleapis.com/maps/api/js?key=${key}&callback=init`],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}0`,
        key.toUpperCase(),
        `{ apiKey: "${key}", authDomain: "acme.firebaseapp.com", projectId: "acme" }`,
      ],
    },
    {
      id: "google-oauth-client-secret",
      title: "Google OAuth client secret",
      docs: "https://developers.google.com/identity/protocols/oauth2",
      format: ["GOCSPX-", { body: base64url(28) }],
      env: "GOOGLE_CLIENT_SECRET",
      examples: (key) => [`GOOGLE_CLIENT_SECRET=${key}`, `"client_secret": "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `GOCSPX-${"x".repeat(28)}`],
    },
  ],
});

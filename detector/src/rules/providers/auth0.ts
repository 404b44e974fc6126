import { base64url } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "auth0",
  name: "Auth0",
  docs: "https://auth0.com/docs/get-started/applications/credentials",
  words: ["auth0"],
  accounts: [hostUnder("domain", "auth0.com")],
  rotation: {
    url: "https://manage.auth0.com",
    steps: ["Rotate the secret of the application, which replaces it.", "Deploy the new one."],
  },
  rules: [
    {
      id: "auth0-client-secret",
      title: "Auth0 client secret",
      context: { words: ["auth0"], value: [{ body: base64url(64) }] },
      env: "AUTH0_CLIENT_SECRET",
      examples: (key) => [`AUTH0_CLIENT_SECRET=${key}`, `auth0_client_secret: "${key}"`],
      nearMisses: (key) => [
        key,
        `AUTH0_CLIENT_SECRET=${key.slice(0, -1)}`,
        `AUTH0_CLIENT_SECRET=${key}0`,
        `AUTH0_CLIENT_SECRET_ID="${key}"`,
      ],
    },
  ],
});

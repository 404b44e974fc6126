import { base64, base64url, upperAlphanumeric } from "../../formats/format.js";
import { type AccountSign, bearer, defineProvider } from "../rule.js";

/** https://developers.google.com/identity/protocols/oauth2: a project's number, and a random part that was added to it. */
const clientId: AccountSign = {
  title: "client id",
  expression: /(?<![\w-])(?<name>\d{6,21}(?:-[0-9a-z]{1,40})?\.apps\.googleusercontent\.com)(?![\w-])/dg,
};

const hmacSecret = [{ body: base64(40) }] as const;

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
      accounts: [clientId],
      examples: (key) => [`GOOGLE_CLIENT_SECRET=${key}`, `"client_secret": "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `GOCSPX-${"x".repeat(28)}`],
    },
    {
      // of clients from before the prefix, of 2021: 18 bytes
      id: "google-legacy-oauth-client-secret",
      title: "Google OAuth client secret",
      docs: "https://developers.google.com/identity/protocols/oauth2",
      context: {
        words: ["apps.googleusercontent.com", "google_client_secret", "googleclientsecret", "google-client-secret"],
        value: [{ body: base64url(24) }],
      },
      env: "GOOGLE_CLIENT_SECRET",
      accounts: [clientId],
      examples: (key) => [
        `GOOGLE_CLIENT_SECRET=${key}`,
        `{ "client_id": "1234567890-app.apps.googleusercontent.com", "client_secret": "${key}" }`,
      ],
      nearMisses: (key) => [
        key,
        `GOOGLE_CLIENT_SECRET=${key.slice(0, -1)}`,
        `GOOGLE_CLIENT_SECRET=${key}0`,
        `CLIENT_SECRET=${key}`,
      ],
    },
    {
      id: "google-gemini-key",
      title: "Gemini API key",
      docs: "https://ai.google.dev/gemini-api/docs/api-key",
      format: ["AQ.Ab8RN6", { body: base64url(44) }],
      env: "GEMINI_API_KEY",
      header: { name: "x-goog-api-key" },
      examples: (key) => [`GEMINI_API_KEY=${key}`, `new GoogleGenAI({ apiKey: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      // of some a full stop parts a generation from the rest
      id: "google-oauth-access-token",
      title: "Google OAuth access token",
      docs: "https://developers.google.com/identity/protocols/oauth2",
      format: ["ya29.", { generation: { alphabet: "1c.", min: 0, max: 2 } }, { body: base64url(20, 2048) }],
      env: "GOOGLE_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`Authorization: Bearer ${key}`, `"access_token": "${key}"`],
      nearMisses: (key) => [key.slice(0, 24), key.toUpperCase(), `ya29.${"x".repeat(40)}`],
    },
    {
      id: "google-oauth-refresh-token",
      title: "Google OAuth refresh token",
      docs: "https://developers.google.com/identity/protocols/oauth2",
      context: {
        words: ["refresh_token", "refresh-token", "refreshtoken"],
        value: ["1//", { body: base64url(40, 255) }],
      },
      env: "GOOGLE_REFRESH_TOKEN",
      examples: (key) => [`GOOGLE_REFRESH_TOKEN=${key}`, `"refresh_token": "${key}"`],
      nearMisses: (key) => [key, `GOOGLE_REFRESH_TOKEN=${key.slice(0, 40)}`, `GOOGLE_REFRESH_TOKEN=1${key}`],
    },
    {
      // ids of service accounts' keys; their secret has no shape of its own
      id: "google-storage-hmac-key",
      title: "Google Cloud Storage HMAC key",
      docs: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      format: ["GOOG1E", { body: upperAlphanumeric(55) }],
      pair: { title: "Google Cloud Storage HMAC secret", env: "GCS_SECRET_ACCESS_KEY", value: hmacSecret },
      env: "GCS_ACCESS_KEY_ID",
      examples: (key) => [`GCS_ACCESS_KEY_ID=${key}`, `access_key = "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      id: "google-storage-user-hmac-key",
      title: "Google Cloud Storage HMAC key",
      docs: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      format: ["GOOG", { body: upperAlphanumeric(20) }],
      pair: { title: "Google Cloud Storage HMAC secret", env: "GCS_SECRET_ACCESS_KEY", value: hmacSecret },
      env: "GCS_ACCESS_KEY_ID",
      examples: (key) => [`GCS_ACCESS_KEY_ID=${key}`, `access_key = "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase()],
    },
    {
      // of the interface that Google shut down in 2024
      id: "google-firebase-server-key",
      title: "Firebase Cloud Messaging server key",
      docs: "https://firebase.google.com/docs/cloud-messaging/migrate-v1",
      format: ["AAAA", { sender: base64url(7) }, ":APA91b", { body: base64url(134) }],
      env: "FCM_SERVER_KEY",
      examples: (key) => [`FCM_SERVER_KEY=${key}`, `headers: { Authorization: "key=${key}" }`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.slice(11), key.replace(":", ".")],
    },
    {
      // site and secret keys are alike; only the name tells them apart
      id: "google-recaptcha-secret",
      title: "reCAPTCHA secret key",
      docs: "https://developers.google.com/recaptcha/docs/verify",
      context: {
        words: ["recaptcha_secret", "recaptcha-secret", "recaptchasecret", "recaptcha_private", "recaptchaprivate"],
        value: ["6L", { body: base64url(38) }],
      },
      env: "RECAPTCHA_SECRET_KEY",
      examples: (key) => [`RECAPTCHA_SECRET_KEY=${key}`, `recaptchaSecretKey: "${key}"`],
      nearMisses: (key) => [key, `RECAPTCHA_SITE_KEY=${key}`, `RECAPTCHA_SECRET_KEY=${key}0`],
    },
  ],
});

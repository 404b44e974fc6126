import { base62, base64url, digits, hex } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "meta",
  name: "Meta",
  docs: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
  words: ["facebook", "fb_", "whatsapp", "instagram"],
  rotation: {
    url: "https://developers.facebook.com/apps/",
    steps: ["Invalidate the old token or reset the app secret.", "Deploy the new one."],
  },
  rules: [
    {
      // the page asks not to assume a greatest length
      id: "meta-access-token",
      title: "Facebook access token",
      format: ["EAA", { body: base62(100, 400) }],
      env: "FACEBOOK_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`WHATSAPP_TOKEN=${key}`, `https://graph.facebook.com/v19.0/me?access_token=${key}`],
      nearMisses: (key) => [key.slice(0, 102), key.toLowerCase(), `EAA${"x".repeat(120)}`],
    },
    {
      id: "meta-app-secret",
      title: "Facebook app secret",
      docs: "https://developers.facebook.com/docs/facebook-login/security/",
      context: { words: ["facebook", "fb_app", "fb_client", "fb_secret"], value: [{ body: hex(32) }] },
      env: "FACEBOOK_APP_SECRET",
      examples: (key) => [`FACEBOOK_APP_SECRET=${key}`, `facebook:\n  client_secret: '${key}'\n`],
      nearMisses: (key) => [
        key,
        `FACEBOOK_APP_SECRET=${key.slice(0, -1)}`,
        `FACEBOOK_APP_SECRET=${key}0`,
        `FACEBOOK_APP_ID=${key}`,
      ],
    },
    {
      id: "meta-app-token",
      title: "Facebook app access token",
      context: {
        words: ["facebook", "fb_access", "fb_token"],
        value: [{ app: digits(15, 16) }, "|", { body: base64url(27, 40) }],
      },
      env: "FACEBOOK_ACCESS_TOKEN",
      examples: (key) => [
        `FACEBOOK_ACCESS_TOKEN=${key}`,
        `fetch("https://graph.facebook.com/app", { headers: { Authorization: "Bearer ${key}" } })`,
      ],
      nearMisses: (key) => [key, `FACEBOOK_ACCESS_TOKEN=${key.slice(0, 30)}`, `FACEBOOK_APP_ID=${key}`],
    },
  ],
});

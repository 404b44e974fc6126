import { base62, base64url, digits, hex } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { bearer, defineProvider, type Inspection } from "../rule.js";

/** A hundred letters and digits that are drawn hold about fifty different ones. */
const LEAST_VARIED = 36;

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
      // the page asks not to assume a greatest length; EAA also begins base64 of small numbers, which is mostly A
      id: "meta-access-token",
      title: "Facebook access token",
      pattern: {
        anchors: ["EAA"],
        follow: [base62(100)],
        expression: /(?<![0-9A-Za-z])(?<secret>EAA[0-9A-Za-z]{100,400})(?![0-9A-Za-z])/dy,
        publicPrefix: /^EAA/,
        inspect: inspectToken,
        sample: (random) => sampleFormat(["EAA", { body: base62(100, 400) }], random),
      },
      env: "FACEBOOK_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`WHATSAPP_TOKEN=${key}`, `https://graph.facebook.com/v19.0/me?access_token=${key}`],
      nearMisses: (key) => [
        key.slice(0, 102),
        key.toLowerCase(),
        `EAA${"x".repeat(120)}`,
        `EAA${"AAQAAAAB".repeat(16)}`,
      ],
    },
    {
      id: "meta-app-secret",
      title: "Facebook app secret",
      docs: "https://developers.facebook.com/docs/facebook-login/security/",
      context: {
        words: [
          "facebook_",
          "facebook:",
          "facebook-",
          "facebookapp",
          "facebookclient",
          "facebooksecret",
          "facebooktoken",
          "graph.facebook.com",
          "fb_app",
          "fb_client",
          "fb_secret",
          "fbapi",
          "fbapp",
          "fbsecret",
        ],
        value: [{ body: hex(32) }],
      },
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
      // the number of the app, a bar and the token are a shape that stands alone, wherever Facebook is named before it
      id: "meta-app-token-behind-name",
      title: "Facebook app access token",
      pattern: {
        anchors: ["facebook", "fb_"],
        foldCase: true,
        expression:
          /(?:facebook|fb_)[\w \t"'.:=?&/-]{1,48}?(?<![0-9A-Za-z])(?<secret>[0-9]{15,16}\|[0-9A-Za-z_-]{27,40})(?![0-9A-Za-z_-])/diy,
        sample: (random) => sampleFormat([{ app: digits(15, 16) }, "|", { body: base64url(27, 40) }], random),
      },
      env: "FACEBOOK_ACCESS_TOKEN",
      examples: (key) => [`facebook ${key}`, `https://graph.facebook.com/app?access_token=${key}`],
      nearMisses: (key) => [key, `facebook ${key.slice(0, 30)}`, `facebook ${key.replace("|", "-")}`, `acme ${key}`],
    },
    {
      id: "meta-app-token",
      title: "Facebook app access token",
      context: {
        words: [
          "facebook_",
          "facebookaccess",
          "facebooktoken",
          "graph.facebook.com",
          "fb_access",
          "fb_token",
          "fb_app",
        ],
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

function inspectToken(token: string): Inspection {
  return new Set(token).size < LEAST_VARIED
    ? { rejected: { filter: "not-random", reason: "the value is too regular for a key" }, reasons: [] }
    : { reasons: ["prefix `EAA` and a random body"] };
}

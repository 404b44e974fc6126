import { base62, digits } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

/** What names and hosts begin with; `twitter` alone is in the links and meta tags of many pages. */
const names = [
  "twitter_",
  "twitter:",
  "twitterapi",
  "twitterconsumer",
  "twitteraccess",
  "twittersecret",
  "twitterauth",
  "twitter-api",
  "api.twitter.com",
  "tweepy",
];

export default defineProvider({
  id: "twitter",
  name: "X (Twitter)",
  docs: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens",
  words: ["twitter", "x.com", "tweepy"],
  rotation: {
    url: "https://developer.x.com/en/portal/dashboard",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      // it is percent-encoded: %2F, %2B and %3D are part of it. Sixteen zero bytes begin it, which base64 writes as 21 A's
      // and two bits more; longer runs of A's are pictures and programs.
      id: "twitter-bearer-token",
      title: "X app bearer token",
      format: [
        "AAAAAAAAAAAAAAAAAAAAA",
        { zero: { alphabet: "A-P", min: 1, max: 1 } },
        { id: { alphabet: "0-9B-Zb-z%", min: 1, max: 1 } },
        { body: { alphabet: "0-9A-Za-z%", min: 79, max: 99 } },
      ],
      env: "TWITTER_BEARER_TOKEN",
      header: bearer,
      examples: (key) => [
        `TWITTER_BEARER_TOKEN=${key}`,
        `Authorization: Bearer ${key}`,
        `tweepy.Client(bearer_token="${key}")`,
      ],
      nearMisses: (key) => [key.slice(0, 101), `${key}${"0".repeat(21)}`, key.toLowerCase(), "A".repeat(110)],
    },
    {
      id: "twitter-api-secret",
      title: "X API key secret",
      docs: "https://docs.x.com/",
      context: {
        words: names,
        value: [{ body: base62(50) }],
      },
      env: "TWITTER_API_SECRET",
      examples: (key) => [`TWITTER_API_SECRET=${key}`, `twitter:\n  api_secret: '${key}'\n`],
      nearMisses: (key) => [key, `TWITTER_API_SECRET=${key.slice(0, -1)}`, `TWITTER_API_SECRET=${key}0`],
    },
    {
      id: "twitter-access-token",
      title: "X user access token",
      docs: "https://docs.x.com/",
      context: {
        words: names,
        value: [{ user: digits(15, 25) }, "-", { body: base62(20, 40) }],
      },
      env: "TWITTER_ACCESS_TOKEN",
      examples: (key) => [`TWITTER_ACCESS_TOKEN=${key}`, `twitter:\n  access_token: '${key}'\n`],
      nearMisses: (key) => [key, `TWITTER_ACCESS_TOKEN=${key.slice(0, 30)}`, `TWITTER_USER_ID=${key}`],
    },
  ],
});

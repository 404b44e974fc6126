import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "travis",
  name: "Travis CI",
  docs: "https://docs.travis-ci.com/",
  words: ["travis"],
  rotation: {
    url: "https://app.travis-ci.com/account/preferences",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "travis-token",
      title: "Travis CI token",
      context: {
        words: ["travis_token", "travis_api", "travistoken", "travis-token", "travis_access", "api.travis-ci"],
        value: [{ body: base62(22) }],
      },
      env: "TRAVIS_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [
        `TRAVIS_TOKEN=${key}`,
        `curl https://api.travis-ci.com/user -H "Authorization: token ${key}"`,
      ],
      nearMisses: (key) => [key, `TRAVIS_TOKEN=${key.slice(0, -1)}`, `TRAVIS_TOKEN=${key}0`],
    },
  ],
});

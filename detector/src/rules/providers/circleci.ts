import { base62, hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toLowerCase()];

export default defineProvider({
  id: "circleci",
  name: "CircleCI",
  docs: "https://circleci.com/docs/managing-api-tokens/",
  words: ["circleci", "circle_token"],
  rotation: {
    url: "https://app.circleci.com/settings/user/tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "circleci-personal-token",
      title: "CircleCI personal API token",
      format: ["CCIPAT_", { id: base62(22) }, "_", { body: hex(40) }],
      env: "CIRCLECI_TOKEN",
      header: { name: "Circle-Token" },
      examples: (key) => [`CIRCLECI_TOKEN=${key}`, `curl -H "Circle-Token: ${key}" https://circleci.com/api/v2/me`],
      nearMisses,
    },
    {
      id: "circleci-project-token",
      title: "CircleCI project API token",
      format: ["CCIPRJ_", { id: base62(22) }, "_", { body: hex(40) }],
      env: "CIRCLE_TOKEN",
      header: { name: "Circle-Token" },
      examples: (key) => [`CIRCLE_TOKEN=${key}`, `curl -H "Circle-Token: ${key}" https://circleci.com/api/v2/me`],
      nearMisses,
    },
  ],
});

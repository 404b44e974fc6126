import { uuid } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "railway",
  name: "Railway",
  docs: "https://docs.railway.com/guides/public-api",
  words: ["railway"],
  rotation: {
    url: "https://railway.com/account/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "railway-token",
      title: "Railway token",
      context: { words: ["railway_token", "railway_api", "railwaytoken", "railway.app", "railway.com"], value: uuid },
      env: "RAILWAY_TOKEN",
      header: bearer,
      examples: (key) => [
        `RAILWAY_TOKEN=${key}`,
        `curl https://backboard.railway.com/graphql/v2 -H "Authorization: Bearer ${key}"`,
      ],
      nearMisses: (key) => [
        key,
        `RAILWAY_TOKEN=${key.slice(0, -1)}`,
        `RAILWAY_TOKEN=${key}0`,
        `RAILWAY_PROJECT_ID=${key}`,
      ],
    },
  ],
});

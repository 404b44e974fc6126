import { digits, hex, oneOf } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "asana",
  name: "Asana",
  docs: "https://developers.asana.com/docs/personal-access-token",
  words: ["asana"],
  rotation: {
    url: "https://app.asana.com/0/my-apps",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "asana-personal-access-token",
      title: "Asana personal access token",
      context: {
        words: ["asana"],
        value: [
          oneOf("0/", "1/", "2/"),
          { user: digits(10, 20) },
          oneOf("/", ""),
          { id: digits(0, 20) },
          ":",
          { body: hex(32) },
        ],
      },
      env: "ASANA_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`ASANA_ACCESS_TOKEN=${key}`, `asana_access_token: "${key}"`],
      nearMisses: (key) => [key, `ASANA_ACCESS_TOKEN=${key.slice(0, -1)}`, `ASANA_ACCESS_TOKEN=${key}0`],
    },
  ],
});

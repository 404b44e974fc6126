// Keys for clients begin with client- and are public. The prefix of the secret ones is a word: the name has to be near.
import { base62, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "statsig",
  name: "Statsig",
  docs: "https://docs.statsig.com/sdk-keys/api-keys",
  words: ["statsig"],
  rotation: {
    url: "https://console.statsig.com/api_keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "statsig-server-secret",
      title: "Statsig server or console key",
      context: { words: ["statsig"], value: [oneOf("secret-", "console-"), { body: base62(40, 64) }] },
      env: "STATSIG_SERVER_SECRET",
      header: { name: "STATSIG-API-KEY" },
      examples: (key) => [`STATSIG_SERVER_SECRET=${key}`, `new Statsig("${key}")`],
      nearMisses: (key) => [
        key,
        `STATSIG_SERVER_SECRET=${key.slice(0, 46)}`,
        `STATSIG_SERVER_SECRET=client-${key.slice(8)}`,
      ],
    },
  ],
});

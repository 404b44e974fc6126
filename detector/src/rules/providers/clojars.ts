import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "clojars",
  name: "Clojars",
  docs: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
  words: ["clojars"],
  rotation: {
    url: "https://clojars.org/tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "clojars-deploy-token",
      title: "Clojars deploy token",
      format: ["CLOJARS_", { body: hex(60) }],
      env: "CLOJARS_PASSWORD",
      examples: (key) => [`CLOJARS_PASSWORD=${key}`, `api_key = '${key}'`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 8)}${"0".repeat(60)}`, key.toLowerCase()],
    },
  ],
});

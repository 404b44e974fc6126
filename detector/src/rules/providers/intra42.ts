import { hex, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "intra42",
  name: "42 Intra",
  docs: "https://api.intra.42.fr/apidoc",
  words: ["intra.42", "42.fr", "ft_client"],
  rotation: { steps: ["Generate a new secret for the application.", "Deploy it before the old one expires."] },
  rules: [
    {
      id: "intra42-client-secret",
      title: "42 Intra client secret",
      format: [oneOf("s-s4t2ud-", "s-s4t2af-"), { body: hex(64) }],
      env: "FT_CLIENT_SECRET",
      examples: (key) => [`FT_CLIENT_SECRET=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 9)}${"0".repeat(64)}`, key.toUpperCase()],
    },
  ],
});

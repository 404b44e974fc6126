import { base36 } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "defined-networking",
  name: "Defined Networking",
  docs: "https://docs.defined.net/",
  words: ["defined.net"],
  rotation: { steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "defined-networking-api-token",
      title: "Defined Networking API key",
      format: ["dnkey-", { id: base36(26) }, "-", { body: base36(52) }],
      env: "DN_API_KEY",
      header: bearer,
      examples: (key) => [
        `DN_API_KEY=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.defined.net/v1/hosts`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

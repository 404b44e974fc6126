import { uuid } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `AXIOM_TOKEN=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.axiom.co/v1/datasets`,
];
const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toUpperCase()];

export default defineProvider({
  id: "axiom",
  name: "Axiom",
  docs: "https://axiom.co/docs/reference/tokens",
  words: ["axiom"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "axiom-api-token",
      title: "Axiom API token",
      format: ["xaat-", ...uuid],
      env: "AXIOM_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "axiom-personal-access-token",
      title: "Axiom personal access token",
      format: ["xapt-", ...uuid],
      env: "AXIOM_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
  ],
});

// A write key can only send data, and is a credential all the same.
import { base36, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const groups = [
  { group1: base36(7) },
  "-",
  { group2: base36(7) },
  "-",
  { group3: base36(7) },
  "-",
  { group4: base36(7) },
] as const;

const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toUpperCase()];

export default defineProvider({
  id: "helicone",
  name: "Helicone",
  docs: "https://docs.helicone.ai/",
  words: ["helicone"],
  rotation: {
    url: "https://us.helicone.ai/settings/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "helicone-api-key",
      title: "Helicone API key",
      format: [oneOf("sk-helicone-", "sk-helicone-eu-", "sk-helicone-rl-", "sk-helicone-eu-rl-"), ...groups],
      env: "HELICONE_API_KEY",
      header: { name: "Helicone-Auth", scheme: "Bearer" },
      examples: (key) => [`HELICONE_API_KEY=${key}`, `client = Client("${key}")`],
      nearMisses,
    },
    {
      id: "helicone-write-key",
      title: "Helicone write key",
      format: [oneOf("pk-helicone-", "pk-helicone-eu-", "pk-helicone-rl-", "pk-helicone-eu-rl-"), ...groups],
      env: "HELICONE_API_KEY",
      header: { name: "Helicone-Auth", scheme: "Bearer" },
      examples: (key) => [`HELICONE_API_KEY=${key}`, `{"token": "${key}"}`],
      nearMisses,
    },
  ],
});

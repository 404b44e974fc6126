import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "rubygems",
  name: "RubyGems",
  docs: "https://guides.rubygems.org/api-key-scopes/",
  words: ["rubygems"],
  rotation: {
    url: "https://rubygems.org/profile/api_keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "rubygems-api-key",
      title: "RubyGems API key",
      format: ["rubygems_", { body: hex(48) }],
      env: "GEM_HOST_API_KEY",
      header: { name: "Authorization" },
      examples: (key) => [`GEM_HOST_API_KEY=${key}`, `:rubygems_api_key: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `rubygems_${"x".repeat(48)}`],
    },
  ],
});

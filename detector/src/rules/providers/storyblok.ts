import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "storyblok",
  name: "Storyblok",
  docs: "https://www.storyblok.com/docs/api",
  words: ["storyblok"],
  rotation: { url: "https://app.storyblok.com/", steps: ["Create a new key.", "Deploy it.", "Delete the old key."] },
  rules: [
    {
      id: "storyblok-token",
      title: "Storyblok token",
      context: { words: ["storyblok"], value: [{ body: base62(22) }, "tt"] },
      env: "STORYBLOK_TOKEN",
      examples: (key) => [`STORYBLOK_TOKEN=${key}`, `storyblokInit({ accessToken: "${key}" })`],
      nearMisses: (key) => [key, `STORYBLOK_TOKEN=${key.slice(0, -1)}`, `STORYBLOK_TOKEN=${key}0`],
    },
  ],
});

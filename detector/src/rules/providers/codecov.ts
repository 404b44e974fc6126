import { uuid } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "codecov",
  name: "Codecov",
  docs: "https://docs.codecov.com/docs/codecov-tokens",
  words: ["codecov"],
  rotation: { steps: ["Regenerate the upload token in the repository's settings.", "Deploy it."] },
  rules: [
    {
      id: "codecov-token",
      title: "Codecov token",
      context: { words: ["codecov"], value: [...uuid] },
      env: "CODECOV_TOKEN",
      examples: (key) => [`CODECOV_TOKEN=${key}`, `codecov_token: "${key}"`],
      nearMisses: (key) => [
        key,
        `CODECOV_TOKEN=${key.slice(0, -1)}`,
        `CODECOV_TOKEN=${key}0`,
        `CODECOV_BUILD_ID="${key}"`,
      ],
    },
  ],
});

import { upperAlphanumeric, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "dynatrace",
  name: "Dynatrace",
  docs: "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
  words: ["dynatrace"],
  rotation: { steps: ["Create a new token.", "Deploy it.", "Delete the old token."] },
  rules: [
    {
      id: "dynatrace-token",
      title: "Dynatrace token",
      format: [
        oneOf("dt0c01.", "dt0s01.", "dt0s02.", "dt0s16."),
        { id: upperAlphanumeric(24) },
        ".",
        { body: upperAlphanumeric(64) },
      ],
      env: "DT_API_TOKEN",
      header: { name: "Authorization", scheme: "Api-Token" },
      examples: (key) => [`DT_API_TOKEN=${key}`, `-H "Authorization: Api-Token ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

import { base64url } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "stytch",
  name: "Stytch",
  docs: "https://stytch.com/docs/api",
  words: ["stytch"],
  rotation: {
    url: "https://stytch.com/dashboard/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "stytch-live-secret",
      title: "Stytch live secret",
      mode: "live",
      format: ["secret-live-", { body: base64url(35) }, "="],
      env: "STYTCH_SECRET",
      examples: (key) => [`STYTCH_SECRET=${key}`, `new stytch.Client({ project_id: projectId, secret: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `secret-live-${"x".repeat(35)}`],
    },
    {
      id: "stytch-test-secret",
      title: "Stytch test secret",
      mode: "test",
      format: ["secret-test-", { body: base64url(35) }, "="],
      env: "STYTCH_SECRET",
      examples: (key) => [`STYTCH_SECRET=${key}`, `new stytch.Client({ project_id: projectId, secret: "${key}" })`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `secret-test-${"x".repeat(35)}`],
    },
  ],
});

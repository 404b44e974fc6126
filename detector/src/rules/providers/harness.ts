import { base62, base64url, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "harness",
  name: "Harness",
  docs: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
  words: ["harness"],
  rotation: { steps: ["Rotate the token and choose when the old one expires.", "Deploy the new one."] },
  rules: [
    {
      // of a person or a service account; the first part is the account's id
      id: "harness-api-key",
      title: "Harness token",
      format: [oneOf("pat.", "sat."), { account: base64url(22) }, ".", { id: base62(24) }, ".", { body: base62(20) }],
      env: "HARNESS_API_KEY",
      header: { name: "x-api-key" },
      examples: (key) => [
        `HARNESS_API_KEY=${key}`,
        `curl -H "x-api-key: ${key}" https://app.harness.io/gateway/ng/api/user/currentUser`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), key.replaceAll(".", "-")],
    },
  ],
});

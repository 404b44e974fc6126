import { hex } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "pulumi",
  name: "Pulumi",
  docs: "https://www.pulumi.com/docs/reference/cloud-rest-api/access-tokens/",
  words: ["pulumi"],
  rotation: {
    url: "https://app.pulumi.com/account/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "pulumi-access-token",
      title: "Pulumi access token",
      format: ["pul-", { body: hex(40) }],
      env: "PULUMI_ACCESS_TOKEN",
      header: { name: "Authorization", scheme: "token" },
      examples: (key) => [`PULUMI_ACCESS_TOKEN=${key}`, `-H "Authorization: token ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `pul-${"x".repeat(40)}`],
    },
  ],
});

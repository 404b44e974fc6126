import { upperAlphanumeric } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "octopus-deploy",
  name: "Octopus Deploy",
  docs: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  words: ["octopus"],
  rotation: { steps: ["Create a new API key in your profile.", "Deploy it.", "Revoke the old key."] },
  rules: [
    {
      id: "octopus-deploy-api-key",
      title: "Octopus Deploy API key",
      context: {
        words: [
          "octopus_api",
          "octopus-api",
          "octopusapi",
          "octopus_cli",
          "octopus_deploy",
          "octopusdeploy",
          "octopus deploy",
          "octopus.app",
          "x-octopus",
        ],
        value: ["API-", { body: upperAlphanumeric(26) }],
      },
      env: "OCTOPUS_API_KEY",
      header: { name: "X-Octopus-ApiKey" },
      examples: (key) => [
        `OCTOPUS_API_KEY=${key}`,
        `-H "X-Octopus-ApiKey: ${key}"`,
        `octopus server: https://acme.octopus.app --apiKey ${key}`,
      ],
      nearMisses: (key) => [key, `OCTOPUS_API_KEY=${key.slice(0, -1)}`, `OCTOPUS_API_KEY=${key}0`],
    },
  ],
});

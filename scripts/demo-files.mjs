// The files of the demo, before and after their keys are moved out: five languages, one provider each.
// Keys come from outside, so this file holds none.

/**
 * @typedef {object} DemoFile
 * @property {string} path
 * @property {string} ruleId the key that the file is given
 * @property {(key: string) => string} leaking the file as people write it in a hurry
 * @property {string} clean the same, with the key read from the environment
 */

/** @type {readonly DemoFile[]} */
export const demoFiles = [
  {
    path: "src/sessions.js",
    ruleId: "forg-live-key",
    leaking: (key) => `const headers = { Authorization: "Bearer ${key}" };
export const sessions = () => fetch("https://forg.pro/api/v1/sessions", { headers });
`,
    clean: `const headers = { Authorization: \`Bearer \${process.env.FORG_API_KEY}\` };
export const sessions = () => fetch("https://forg.pro/api/v1/sessions", { headers });
`,
  },
  {
    path: "tools/leads.py",
    ruleId: "foxreach-api-key",
    leaking: (key) => `import requests

leads = requests.get("https://api.foxreach.io/api/v1/leads", headers={"X-API-Key": "${key}"})
`,
    clean: `import os
import requests

leads = requests.get("https://api.foxreach.io/api/v1/leads", headers={"X-API-Key": os.environ["FOXREACH_API_KEY"]})
`,
  },
  {
    path: "deploy/values.yaml",
    ruleId: "foura-live-key",
    leaking: (key) => `tasks:\n  url: https://eu.api.foura.ai/api/v1/tasks\n  apiKey: ${key}\n`,
    clean: "tasks:\n  url: https://eu.api.foura.ai/api/v1/tasks\n  apiKeyFrom: FOURA_API_KEY\n",
  },
  {
    path: ".env",
    ruleId: "example-api-live-key",
    leaking: (key) => `# https://api.example.com\nAPI_KEY=${key}\n`,
    clean: "# https://api.example.com\nAPI_KEY=\n",
  },
  {
    path: "docs/set-up.md",
    ruleId: "forerunner-api-key",
    leaking: (key) => `# Set-up

    curl https://app.withforerunner.com/api/v1/properties \\
      -H "Authorization: Bearer ${key}"
`,
    clean: `# Set-up

    curl https://app.withforerunner.com/api/v1/properties \\
      -H "Authorization: Bearer $FORERUNNER_API_KEY"
`,
  },
];

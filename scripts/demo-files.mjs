// The files of the demo, as people write them in a hurry: five languages, one provider each.
// Keys come from outside, so this file holds none.

/**
 * @typedef {object} DemoFile
 * @property {string} path
 * @property {string} ruleId the key that the file is given
 * @property {(key: string) => string} text the file with a key in it
 */

/** @type {readonly DemoFile[]} */
export const demoFiles = [
  {
    path: "src/sessions.js",
    ruleId: "forg-live-key",
    text: (key) => `const headers = { Authorization: "Bearer ${key}" };
export const sessions = () => fetch("https://forg.pro/api/v1/sessions", { headers });
`,
  },
  {
    path: "tools/leads.py",
    ruleId: "foxreach-api-key",
    text: (key) => `import requests

leads = requests.get("https://api.foxreach.io/api/v1/leads", headers={"X-API-Key": "${key}"})
`,
  },
  {
    path: "compose.yaml",
    ruleId: "foura-live-key",
    text: (key) => `services:\n  tasks:\n    image: tasks\n    environment:\n      FOURA_API_KEY: ${key}\n`,
  },
  {
    path: ".env",
    ruleId: "example-api-live-key",
    text: (key) => `# https://api.example.com\nAPI_KEY=${key}\n`,
  },
  {
    path: "docs/set-up.md",
    ruleId: "forerunner-api-key",
    text: (key) => `# Set-up

    curl https://app.withforerunner.com/api/v1/properties \\
      -H "Authorization: Bearer ${key}"
`,
  },
];

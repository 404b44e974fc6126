import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "typeform",
  name: "Typeform",
  docs: "https://www.typeform.com/developers/get-started/personal-access-token/",
  words: ["typeform"],
  rotation: {
    url: "https://admin.typeform.com/user/tokens",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "typeform-personal-access-token",
      title: "Typeform personal access token",
      format: ["tfp_", { body: { alphabet: "0-9A-Za-z_.-", min: 59, max: 59 } }],
      env: "TYPEFORM_TOKEN",
      header: bearer,
      examples: (key) => [
        `TYPEFORM_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.typeform.com/me`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase(), `tfp_${"x".repeat(59)}`],
    },
  ],
});

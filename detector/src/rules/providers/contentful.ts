import { base64url } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "contentful",
  name: "Contentful",
  docs: "https://www.contentful.com/developers/docs/references/authentication/",
  words: ["contentful"],
  rotation: {
    url: "https://app.contentful.com/account/profile/cma_tokens",
    steps: ["Generate a new token.", "Deploy it.", "Revoke the old one."],
  },
  rules: [
    {
      id: "contentful-management-token",
      title: "Contentful personal access token",
      format: ["CFPAT-", { body: base64url(43) }],
      env: "CONTENTFUL_MANAGEMENT_TOKEN",
      header: bearer,
      examples: (key) => [
        `CONTENTFUL_MANAGEMENT_TOKEN=${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.contentful.com/spaces`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 6)}${"x".repeat(43)}`, key.toLowerCase()],
    },
    {
      id: "contentful-delivery-token",
      title: "Contentful delivery API token",
      context: { words: ["contentful"], value: [{ body: base64url(43) }] },
      env: "CONTENTFUL_ACCESS_TOKEN",
      examples: (key) => [`CONTENTFUL_ACCESS_TOKEN=${key}`, `contentful_access_token: "${key}"`],
      nearMisses: (key) => [key, `CONTENTFUL_ACCESS_TOKEN=${key}0`, `CONTENTFUL_SPACE_ID="${key}"`],
    },
  ],
});

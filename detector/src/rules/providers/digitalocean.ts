import { hex, upperAlphanumeric } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

const examples = (key: string) => [
  `DIGITALOCEAN_ACCESS_TOKEN=${key}`,
  `curl -H "Authorization: Bearer ${key}" https://api.digitalocean.com/v2/account`,
];
const nearMisses = (key: string) => [
  key.slice(0, -1),
  `${key}0`,
  `${key.slice(0, 7)}${"0".repeat(64)}`,
  key.toUpperCase(),
];

export default defineProvider({
  id: "digitalocean",
  name: "DigitalOcean",
  docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  words: ["digitalocean"],
  rotation: {
    url: "https://cloud.digitalocean.com/account/api/tokens",
    steps: ["Generate a new token with the same scopes.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "digitalocean-personal-access-token",
      title: "DigitalOcean personal access token",
      format: ["dop_v1_", { body: hex(64) }],
      env: "DIGITALOCEAN_ACCESS_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "digitalocean-oauth-token",
      title: "DigitalOcean OAuth token",
      format: ["doo_v1_", { body: hex(64) }],
      env: "DIGITALOCEAN_ACCESS_TOKEN",
      header: bearer,
      examples,
      nearMisses,
    },
    {
      id: "digitalocean-refresh-token",
      title: "DigitalOcean OAuth refresh token",
      format: ["dor_v1_", { body: hex(64) }],
      env: "DIGITALOCEAN_REFRESH_TOKEN",
      examples: (key) => [`DIGITALOCEAN_REFRESH_TOKEN=${key}`, `"refresh_token": "${key}"`],
      nearMisses,
    },
    {
      id: "digitalocean-spaces-key",
      title: "DigitalOcean Spaces access key",
      docs: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      format: ["DO00", { body: upperAlphanumeric(16) }],
      pair: {
        title: "DigitalOcean Spaces secret key",
        env: "SPACES_SECRET_ACCESS_KEY",
        value: [{ body: { alphabet: "0-9A-Za-z+/_-", min: 43, max: 43 } }],
      },
      env: "SPACES_ACCESS_KEY_ID",
      examples: (key) => [`SPACES_ACCESS_KEY_ID=${key}`, `access_key = ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 4)}${"0".repeat(16)}`, key.toLowerCase()],
    },
  ],
});

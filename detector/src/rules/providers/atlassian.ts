// The vendor names no format. That the last eight characters are a CRC-32 was computed on public samples.
import { crc32Hex } from "../../checksums/checksum.js";
import { anyHex, base62, base64, hex } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { bearer, defineProvider } from "../rule.js";

const checksum = crc32Hex("check", { upperCase: true });
const check = { alphabet: "0-9A-F", min: 8, max: 8 };

const nearMisses = (key: string) => [key.slice(0, -1), `${key}0`, key.toLowerCase()];

export default defineProvider({
  id: "atlassian",
  name: "Atlassian",
  docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  words: ["atlassian", "jira", "confluence", "bitbucket", "trello"],
  accounts: [hostUnder("site", "atlassian.net")],
  rotation: {
    url: "https://id.atlassian.com/manage-profile/security/api-tokens",
    steps: ["Create a new token.", "Deploy it.", "Delete the old token."],
  },
  rules: [
    {
      id: "atlassian-api-token",
      title: "Atlassian API token",
      format: ["ATATT3xFfGF0", { body: { alphabet: "0-9A-Za-z_=-", min: 172, max: 172 } }, { check }],
      checksum,
      env: "ATLASSIAN_API_TOKEN",
      examples: (key) => [`ATLASSIAN_API_TOKEN=${key}`, `api_key = '${key}'`],
      nearMisses,
    },
    {
      id: "atlassian-access-token",
      title: "Atlassian repository or workspace access token",
      format: ["ATCTT3xFfGN0", { body: { alphabet: "0-9A-Za-z_=-", min: 130, max: 255 } }, { check }],
      checksum,
      env: "BITBUCKET_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`BITBUCKET_ACCESS_TOKEN=${key}`, `client = Client("${key}")`],
      nearMisses: (key) => [key.slice(0, 149), key.toLowerCase()],
    },
    {
      // Atlassian no longer accepts them since June 2026
      id: "atlassian-bitbucket-app-password",
      title: "Bitbucket app password",
      docs: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
      format: ["ATBB", { body: base62(24) }, { check }],
      checksum,
      env: "BITBUCKET_APP_PASSWORD",
      examples: (key) => [`BITBUCKET_APP_PASSWORD=${key}`, `{"token": "${key}"}`],
      nearMisses,
    },
    {
      id: "atlassian-bitbucket-data-center-token",
      title: "Bitbucket Data Center HTTP access token",
      docs: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
      format: ["BBDC-", { body: base64(44) }],
      env: "BITBUCKET_TOKEN",
      header: bearer,
      examples: (key) => [`BITBUCKET_TOKEN=${key}`, `token: ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, `${key.slice(0, 5)}${"x".repeat(44)}`, key.toLowerCase()],
    },
    {
      id: "atlassian-trello-token",
      title: "Trello API token",
      docs: "https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/",
      format: ["ATTA", { body: hex(64) }, { tail: anyHex(8) }],
      env: "TRELLO_TOKEN",
      examples: (key) => [`TRELLO_TOKEN=${key}`, `apiKey: "${key}"`],
      nearMisses,
    },
  ],
});

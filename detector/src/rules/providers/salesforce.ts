import { base62 } from "../../formats/format.js";
import { hostUnder } from "../account-signs.js";
import { bearer, defineProvider } from "../rule.js";

export default defineProvider({
  id: "salesforce",
  name: "Salesforce",
  docs: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/",
  words: ["salesforce", "sfdc", "force.com"],
  accounts: [hostUnder("organization", "my.salesforce.com")],
  rotation: {
    url: "https://login.salesforce.com/",
    steps: ["Revoke the session or the OAuth token.", "Log in for a new one."],
  },
  rules: [
    {
      // the id of the organization, of fifteen characters, and the session's
      id: "salesforce-access-token",
      title: "Salesforce access token",
      format: ["00D", { organization: base62(12) }, "!", { body: { alphabet: "0-9A-Za-z._", min: 96, max: 96 } }],
      env: "SALESFORCE_ACCESS_TOKEN",
      header: bearer,
      examples: (key) => [`SALESFORCE_ACCESS_TOKEN=${key}`, `sfdx auth:accesstoken:store # ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.replace("!", "-"), `${key.slice(0, 16)}${"x".repeat(96)}`],
    },
    {
      id: "salesforce-refresh-token",
      title: "Salesforce refresh token",
      docs: "https://help.salesforce.com/",
      format: ["5AEP861", { body: { alphabet: "0-9A-Za-z._=", min: 80, max: 255 } }],
      env: "SALESFORCE_REFRESH_TOKEN",
      examples: (key) => [`SALESFORCE_REFRESH_TOKEN=${key}`, `force://PlatformCLI::${key}@acme.my.salesforce.com`],
      nearMisses: (key) => [key.slice(0, 86), key.toLowerCase(), `5AEP861${"x".repeat(80)}`],
    },
    {
      id: "salesforce-consumer-key",
      title: "Salesforce consumer key",
      docs: "https://help.salesforce.com/",
      format: ["3MVG9", { body: { alphabet: "0-9A-Za-z._", min: 80, max: 255 } }],
      env: "SALESFORCE_CLIENT_ID",
      public: { reason: "it is the client's id; the consumer secret stands apart" },
      examples: () => [],
      nearMisses: (key) => [`SALESFORCE_CLIENT_ID=${key}`, `sf org login jwt --client-id ${key}`],
    },
  ],
});

// A token has no prefix of its own but two zeros: it is known by Okta's scheme, or by Okta's name.
import { base64url } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { hostUnder } from "../account-signs.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "okta",
  name: "Okta",
  docs: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
  words: ["okta"],
  accounts: [hostUnder("organization", "okta.com", "oktapreview.com", "okta-emea.com")],
  rotation: {
    steps: ["Create a new token under Security, API, Tokens.", "Deploy it.", "Revoke the old token."],
  },
  rules: [
    {
      id: "okta-sent-api-token",
      title: "Okta API token",
      pattern: {
        anchors: ["SSWS 00"],
        follow: [base64url(40)],
        expression: /SSWS (?<secret>00[0-9A-Za-z_-]{40})(?![0-9A-Za-z_-])/dy,
        publicPrefix: /^00/,
        sample: (random) => sampleFormat(["00", { body: base64url(40) }], random),
      },
      env: "OKTA_API_TOKEN",
      header: { name: "Authorization", scheme: "SSWS" },
      examples: (key) => [`Authorization: SSWS ${key}`, `headers = {"Authorization": "SSWS ${key}"}`],
      nearMisses: (key) => [key, `SSWS ${key.slice(1)}`, `SSWS ${key}0`, `SSWS 00${"x".repeat(40)}`],
    },
    {
      id: "okta-api-token",
      title: "Okta API token",
      context: {
        words: ["okta_", "okta-", "okta.", "okta:", 'okta"', "okta/", "oktatoken", "oktaapi", "oktaclient"],
        value: ["00", { body: base64url(40) }],
      },
      env: "OKTA_API_TOKEN",
      header: { name: "Authorization", scheme: "SSWS" },
      examples: (key) => [`OKTA_API_TOKEN=${key}`, `new okta.Client({ orgUrl: url, token: "${key}" })`],
      nearMisses: (key) => [key, `OKTA_API_TOKEN=${key.slice(0, -1)}`, `OKTA_API_TOKEN=${key}0`, `OKTA_USER_ID=${key}`],
    },
  ],
});

import { hex, upperAlphanumeric } from "../../formats/format.js";
import { passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "postman",
  name: "Postman",
  docs: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  words: ["postman"],
  rotation: {
    url: "https://go.postman.co/settings/me/api-keys",
    steps: ["Create a new key.", "Deploy it.", "Delete the old key."],
  },
  rules: [
    {
      id: "postman-api-key",
      title: "Postman API key",
      format: ["PMAK-", { id: hex(24) }, "-", { body: hex(34) }],
      env: "POSTMAN_API_KEY",
      header: { name: "X-Api-Key" },
      examples: (key) => [`POSTMAN_API_KEY=${key}`, `-H "X-Api-Key: ${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `PMAK-${"x".repeat(59)}`],
    },
    {
      id: "postman-collection-key",
      title: "Postman collection access key",
      format: ["PMAT-", { body: upperAlphanumeric(26) }],
      env: "POSTMAN_COLLECTION_ACCESS_KEY",
      examples: (key) => [
        `POSTMAN_COLLECTION_ACCESS_KEY=${key}`,
        `https://api.postman.com/collections/1-2?access_key=${key}`,
      ],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toLowerCase(), `PMAT-${"X".repeat(26)}`],
    },
    {
      // https://schema.postman.com: variables whose type is `secret` are masked in the app, and not in what it exports
      id: "postman-secret-variable",
      title: "secret variable of a Postman environment",
      docs: "https://learning.postman.com/docs/sending-requests/variables/managing-environments/",
      pattern: {
        anchors: ['"type":"secret"', '"type": "secret"'],
        expression: /(?<="value":\s?"(?<secret>[^"\\\s]{3,4096})",\s{0,40})"type":\s?"secret"/dy,
        grade: "named",
        inspect: passwordThat("stands as a secret variable in Postman's export"),
        sample: samplePassword,
      },
      examples: (key) => [
        `{"values":[{"key":"host","value":"a"},{"key":"acme","value":"${key}","type":"secret"}]}`,
        `{\n  "key": "acme",\n  "value": "${key}",\n  "type": "secret",\n  "enabled": true\n}`,
      ],
      nearMisses: (key) => [
        `{"key":"acme","value":"${key}","type":"default"}`,
        `{"value":"${key}","note":"","type":"secret"}`,
        ...withStandIns((text) => `{"key":"acme","value":"${text}","type":"secret"}`),
      ],
    },
    {
      // https://schema.postman.com: the parameters of an authorization are pairs, and one of them is called `value`
      id: "postman-authorization-key",
      title: "API key of a Postman request",
      docs: "https://learning.postman.com/docs/sending-requests/authorization/authorization-types/#api-key",
      pattern: {
        anchors: ['"apikey":'],
        follow: [
          { alphabet: "\\s", min: 0, max: 4 },
          { alphabet: "[", min: 1, max: 1 },
        ],
        expression: /"apikey":\s{0,4}\[(?<secret>[^\]]{1,4096})/dy,
        each: /"key":\s{0,4}"value",\s{0,60}"value":\s{0,4}"(?<secret>[^"\\\s]{3,4096})"/dg,
        grade: "named",
        inspect: passwordThat("stands as the key of an authorization in Postman's export"),
        sample: samplePassword,
      },
      examples: (key) => [
        `{"type":"apikey","apikey":[{"key":"value","value":"${key}","type":"string"},{"key":"key","value":"X-Acme"}]}`,
        `"apikey": [\n  { "key": "key", "value": "X-Acme" },\n  { "key": "value", "value": "${key}" }\n]`,
      ],
      nearMisses: (key) => [
        `{"apikey":[{"key":"key","value":"${key}"}]}`,
        `{"basic":[{"key":"value","value":"${key}"}]}`,
        ...withStandIns((text) => `{"apikey":[{"key":"value","value":"${text}"}]}`),
      ],
    },
  ],
});

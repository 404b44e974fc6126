// The id names an account and is harmful only with its secret, which has no format of its own:
// where both stand together they are one finding.
import { base32, base64, oneOf } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const secret = [{ body: base64(40) }] as const;

export default defineProvider({
  id: "aws",
  name: "AWS",
  docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
  words: ["aws", "amazon"],
  rotation: {
    url: "https://console.aws.amazon.com/iam/home#/security_credentials",
    steps: [
      "Create a second access key.",
      "Deploy it.",
      "Deactivate the old key and watch for failures.",
      "Delete the old key.",
    ],
  },
  rules: [
    {
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
      id: "aws-access-key",
      title: "AWS access key",
      format: [oneOf("AKIA", "ASIA"), { body: base32(16) }],
      pair: { title: "AWS secret access key", env: "AWS_SECRET_ACCESS_KEY", value: secret },
      env: "AWS_ACCESS_KEY_ID",
      examples: (key) => [
        `AWS_ACCESS_KEY_ID=${key}`,
        `aws_access_key_id = ${key}`,
        `new AWS.Config({ accessKeyId: "${key}" })`,
      ],
      nearMisses: (key) => [
        key.slice(0, -1),
        `${key}A`,
        key.toLowerCase(),
        `${key.slice(0, -7)}EXAMPLE`,
        `${key.slice(0, -1)}1`,
      ],
    },
    {
      id: "aws-secret-access-key",
      title: "AWS secret access key",
      context: { words: ["aws_secret", "secret_access_key", "secretaccesskey", "aws-secret"], value: secret },
      env: "AWS_SECRET_ACCESS_KEY",
      examples: (key) => [
        `AWS_SECRET_ACCESS_KEY=${key}`,
        `aws_secret_access_key = ${key}`,
        `secretAccessKey: "${key}"`,
      ],
      nearMisses: (key) => [key, `AWS_SECRET_ACCESS_KEY=${key.slice(0, -1)}`, `AWS_SECRET_ACCESS_KEY=${key}A`],
    },
  ],
});

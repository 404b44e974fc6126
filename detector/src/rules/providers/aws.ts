// The id names an account and is harmful only with its secret, which has no format of its own:
// where both stand together they are one finding.
import { base32, base64, oneOf, padding, uuid } from "../../formats/format.js";
import { bearer, defineProvider } from "../rule.js";

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
      context: {
        words: ["aws_secret", "aws-secret", "aws.secret", "awssecret", "secret_access_key", "secretaccesskey"],
        value: secret,
      },
      env: "AWS_SECRET_ACCESS_KEY",
      examples: (key) => [
        `AWS_SECRET_ACCESS_KEY=${key}`,
        `aws_secret_access_key = ${key}`,
        `secretAccessKey: "${key}"`,
      ],
      nearMisses: (key) => [key, `AWS_SECRET_ACCESS_KEY=${key.slice(0, -1)}`, `AWS_SECRET_ACCESS_KEY=${key}A`],
    },
    {
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
      id: "aws-service-credential",
      title: "AWS service bearer token or context-specific credential",
      format: [oneOf("ABIA", "ACCA"), { body: base32(16) }],
      pair: { title: "AWS secret access key", env: "AWS_SECRET_ACCESS_KEY", value: secret },
      env: "AWS_ACCESS_KEY_ID",
      examples: (key) => [`AWS_ACCESS_KEY_ID=${key}`, `aws_access_key_id = ${key}`],
      nearMisses: (key) => [key.slice(0, -1), `${key}A`, key.toLowerCase(), `${key.slice(0, -7)}EXAMPLE`],
    },
    {
      id: "aws-session-token",
      title: "AWS session token",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
      context: {
        words: ["aws_session_token", "aws-session-token", "awssessiontoken", "aws_security_token"],
        value: [{ body: base64(200, 2048) }, { padding }],
      },
      env: "AWS_SESSION_TOKEN",
      examples: (key) => [`AWS_SESSION_TOKEN=${key}`, `aws_session_token = ${key}`],
      nearMisses: (key) => [key, `AWS_SESSION_TOKEN=${key.slice(0, 150)}`],
    },
    {
      // base64 of `BedrockAPIKey-`, then the user and the account
      id: "aws-bedrock-api-key",
      title: "Amazon Bedrock long-term API key",
      docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-reference.html",
      format: ["ABSKQmVkcm9ja0FQSUtleS", { body: base64(108, 255) }, { padding }],
      env: "AWS_BEARER_TOKEN_BEDROCK",
      header: bearer,
      examples: (key) => [`AWS_BEARER_TOKEN_BEDROCK=${key}`, `os.environ["AWS_BEARER_TOKEN_BEDROCK"] = "${key}"`],
      nearMisses: (key) => [key.slice(0, 100), key.toLowerCase()],
    },
    {
      // base64 of a URL of bedrock.amazonaws.com that AWS has signed, valid for at most twelve hours
      id: "aws-bedrock-temporary-api-key",
      title: "Amazon Bedrock short-term API key",
      docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-reference.html",
      // keystow-disable-next-line -- the beginning that all of them share: a host in base64
      format: ["bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t", { body: base64(105, 4096) }, { padding }],
      env: "AWS_BEARER_TOKEN_BEDROCK",
      header: bearer,
      examples: (key) => [`AWS_BEARER_TOKEN_BEDROCK=${key}`, `Authorization: Bearer ${key}`],
      nearMisses: (key) => [key.slice(0, 100), key.toUpperCase()],
    },
    {
      // of Marketplace Web Service, which the Selling Partner API has replaced
      id: "aws-mws-auth-token",
      title: "Amazon MWS auth token",
      docs: "https://developer-docs.amazon.com/sp-api",
      format: ["amzn.mws.", ...uuid],
      env: "MWS_AUTH_TOKEN",
      examples: (key) => [`MWS_AUTH_TOKEN=${key}`, `mws_auth_token: "${key}"`],
      nearMisses: (key) => [key.slice(0, -1), `${key}0`, key.toUpperCase()],
    },
  ],
});

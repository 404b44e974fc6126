// Credentials of nobody in particular: their names say what they are. The words are those that programs and
// configuration files use; https://cwe.mitre.org/data/definitions/798.html describes the weakness.
import { base62 } from "../../formats/format.js";
import { defineProvider } from "../rule.js";

const usual = [{ body: base62(32) }];

export default defineProvider({
  id: "generic",
  name: "Generic",
  docs: "https://cwe.mitre.org/data/definitions/798.html",
  rotation: { steps: ["Make a new one where this one came from.", "Deploy it.", "Revoke the old one."] },
  rules: [
    {
      id: "generic-password",
      title: "password",
      assignment: {
        kind: "password",
        joined: false,
        words: ["pass", "pwd", "senha", "kennwort"],
        usual: [{ body: base62(16) }],
      },
      env: "PASSWORD",
      examples: (key) => [
        `DB_PASSWORD=${key}`,
        `const client = connect({ user: "app", password: "${key}" });`,
        `<password>${key}</password>`,
        `spring.datasource.password: ${key}`,
      ],
      nearMisses: (key) => [
        key,
        `password_hash: ${key}`,
        `const password = readPassword();`,
        `DB_PASSWORD=$SECRET`,
        `password: "your password"`,
      ],
    },
    {
      id: "generic-secret",
      title: "secret",
      assignment: { kind: "secret", joined: true, words: ["secret", "otp", "mnemonic"], usual },
      env: "CLIENT_SECRET",
      examples: (key) => [`CLIENT_SECRET="${key}"`, `clientSecret: '${key}',`, `config["session_secret"] = "${key}"`],
      nearMisses: (key) => [`client_secret_name: "${key}"`, `clientSecret: process.env.CLIENT_SECRET`],
    },
    {
      id: "generic-token",
      title: "token",
      assignment: { kind: "token", joined: true, words: ["token", "bearer", "jwt", "verifier"], usual },
      env: "ACCESS_TOKEN",
      examples: (key) => [
        `access_token: ${key}`,
        `curl -H "Authorization: Bearer ${key}" https://api.acme.test`,
        `deploy --token ${key}`,
      ],
      nearMisses: (key) => [`csrf_token = "${key}"`, `tokenType: "${key}"`, `token = nextToken()`],
    },
    {
      id: "generic-api-key",
      title: "API key",
      assignment: { kind: "key", joined: true, words: ["key", "access", "private"], usual },
      env: "API_KEY",
      examples: (key) => [`API_KEY=${key}`, `"apiKey": "${key}"`, `X-Api-Key: ${key}`, `encryption_key = '${key}'`],
      nearMisses: (key) => [`public_key = "${key}"`, `api_key_id: "${key}"`, `primary_key: "${key}"`],
    },
    {
      id: "generic-authorization",
      title: "credential",
      assignment: { kind: "authorization", joined: false, words: ["auth", "cred"], usual },
      env: "AUTHORIZATION",
      examples: (key) => [`Authorization: ${key}`, `npm_config__auth=${key}`, `credentials: "${key}"`],
      nearMisses: (key) => [`author: "${key}"`, `auth_url: "${key}"`],
    },
  ],
});

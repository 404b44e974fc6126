// Private keys as JSON Web Keys (RFC 7517): objects with a key type and a private exponent, `d`.
import { base64url } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "jwk",
  name: "JSON Web Key",
  docs: "https://www.rfc-editor.org/rfc/rfc7517",
  rotation: { steps: ["Make a new key pair.", "Publish its public key.", "Deploy it.", "Remove the old public key."] },
  rules: [
    {
      id: "jwk-private-key",
      title: "private JSON Web Key",
      pattern: {
        anchors: ['"d":"', '"d": "'],
        follow: [base64url(43, 1366)],
        // Only up to the next `"d"`, so that a text full of them takes no longer.
        // 43 characters are the shortest (P-256, Ed25519), 1,366 those of an RSA key of 8,192 bits
        expression:
          /"d": ?"(?<secret>[0-9A-Za-z_-]{43,1366})"(?:(?=(?:(?!"d")[^{}]){0,4096}"kty")|(?<="kty"(?:(?!"d")[^{}]){0,4096}"d": ?"[0-9A-Za-z_-]{43,1366}"))/dy,
        sample: (random) => sampleFormat([{ d: base64url(43) }], random),
      },
      env: "JWT_PRIVATE_KEY",
      examples: (key) => [
        `{"kty":"EC","crv":"P-256","d":"${key}"}`,
        `const jwk = { "crv": "Ed25519", "d": "${key}", "kty": "OKP" };`,
      ],
      nearMisses: (key) => [
        `{"kty":"EC","crv":"P-256","x":"${key}"}`,
        `{"d":"${key}"}`,
        `{"kty":"EC","d":"${key.slice(0, 40)}"}`,
      ],
    },
  ],
});

// Secrets of one-time passwords in URIs that authenticator apps read from QR codes:
// `otpauth://totp/LABEL?secret=BASE32`.
import { base32 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

/** `Hello` in base32: how the specimen begins that the documentation of this format and others print. */
const HELLO = "JBSWY3DP";

export default defineProvider({
  id: "otpauth",
  name: "One-time passwords",
  docs: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
  words: ["totp", "otp"],
  rotation: { steps: ["Enrol the authenticator anew.", "Remove the old one from the account."] },
  rules: [
    {
      id: "otpauth-secret",
      title: "secret of one-time passwords",
      pattern: {
        anchors: ["otpauth://"],
        // the secret may stand behind other parameters
        expression:
          /otpauth:\/\/[a-z]{4}\/[^\s?"'`<>]{0,200}\?(?:[^\s"'`<>]{0,200}&(?:amp;)?)?secret=(?<secret>[A-Z2-7]{16,128}|[a-z2-7]{16,128})(?![0-9A-Za-z])/dy,
        inspect: (secret) =>
          secret.toUpperCase().startsWith(HELLO)
            ? {
                rejected: { filter: "published-sample", reason: "it is the specimen that documentation prints" },
                reasons: [],
              }
            : { reasons: ["stands as the secret in a URI for authenticator apps"] },
        sample: (random) => sampleFormat([{ secret: base32(32) }], random),
      },
      env: "OTP_SECRET",
      examples: (key) => [
        `otpauth://totp/Acme:ann@acme.test?secret=${key}&issuer=Acme`,
        `"otpauth://hotp/Acme?issuer=Acme&secret=${key}&counter=1"`,
      ],
      nearMisses: (key) => [
        `https://acme.test/?secret=${key}`,
        `otpauth://totp/Acme?secret=${key.slice(0, 15)}`,
        `otpauth://totp/Acme?secret=\${secret}`,
      ],
    },
  ],
});

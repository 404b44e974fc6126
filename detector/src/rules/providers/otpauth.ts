// Secrets of one-time passwords in URIs that authenticator apps read from QR codes:
// `otpauth://totp/LABEL?secret=BASE32`.
import { base32 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider, type Inspection } from "../rule.js";

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
        inspect: (secret) => inspectSecret(secret, "stands as the secret in a URI for authenticator apps"),
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
    {
      // the libraries of many languages call it so: pyotp, rotp, otpauth, otplib
      id: "otpauth-call-secret",
      title: "secret of one-time passwords in a call",
      docs: "https://pyauth.github.io/pyotp/",
      pattern: {
        anchors: ["TOTP(", "HOTP(", "TOTP.new", "HOTP.new"],
        follow: [
          { alphabet: "\\s(", min: 0, max: 24 },
          { alphabet: "\"'", min: 1, max: 1 },
          { alphabet: "A-Z2-7a-z", min: 16, max: 16 },
        ],
        expression: /[TH]OTP(?:\.new)?[\s(]{1,24}["'](?<secret>[A-Z2-7]{16,128}|[a-z2-7]{16,128})={0,6}["']/dy,
        grade: "named",
        inspect: (secret) => inspectSecret(secret, "stands as the secret in a call that makes one-time passwords"),
        sample: (random) => sampleFormat([{ secret: base32(32) }], random),
      },
      env: "OTP_SECRET",
      examples: (key) => [`pyotp.TOTP("${key}").now()`, `ROTP::TOTP.new '${key}'`, `ROTP::HOTP.new(\n  '${key}'\n)`],
      nearMisses: (key) => [key, `pyotp.TOTP(${key})`, `pyotp.TOTP("${key.slice(0, 15)}")`, `TOTP("${HELLO}EHPK3PXP")`],
    },
  ],
});

function inspectSecret(secret: string, reason: string): Inspection {
  return secret.toUpperCase().startsWith(HELLO)
    ? {
        rejected: { filter: "published-sample", reason: "it is the specimen that documentation prints" },
        reasons: [],
      }
    : { reasons: [reason] };
}

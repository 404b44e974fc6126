// Private keys in PEM armour (RFC 7468), on lines of their own or in one string with `\n` escapes.
import type { Random } from "../../formats/sample.js";
import { decodeBase64, encodeBase64 } from "../../text/base64.js";
import { defineProvider, type Inspection } from "../rule.js";

/** What code puts between two pieces of one text: `" +` and a line break and `"`. */
const JOINT = /["'`]\s*(?:[+.&\\]\s*)?["'`]/g;
const LAYOUT = /\\+[nr]|[\s"'`,;]/g;
/** Shorter than any real key: an Ed25519 key in PKCS #8 has 64 base64 characters. */
const SHORTEST = 60;

export default defineProvider({
  id: "pem",
  name: "PEM",
  docs: "https://www.rfc-editor.org/rfc/rfc7468",
  rotation: {
    steps: [
      "Make a new key pair.",
      "Install the new public key or certificate where the old one is trusted.",
      "Remove the old one.",
    ],
  },
  rules: [
    {
      id: "pem-private-key",
      title: "private key",
      pattern: {
        anchors: ["-----BEGIN "],
        // up to the V of PRIVATE: certificates, requests and public keys have none, and are not looked at
        follow: [
          { alphabet: "A-UW-Z0-9 ", min: 0, max: 23 },
          { alphabet: "V", min: 1, max: 1 },
        ],
        expression:
          /(?<secret>-----BEGIN (?<label>[A-Z0-9 ]{0,20}PRIVATE KEY(?: BLOCK)?)-----(?<body>(?:[^-]|-(?!----)){1,16384})-----END \k<label>-----)/dy,
        spansLines: true,
        publicPrefix: /^-----BEGIN [A-Z0-9 ]{0,20}PRIVATE KEY(?: BLOCK)?-----/,
        inspect: (_key, { label = "", body = "" }) => inspectKey(label, body),
        sample: samplePrivateKey,
      },
      env: "PRIVATE_KEY",
      examples: (key) => [
        key,
        `const key = "${key.replaceAll("\n", "\\n")}";`,
        `private_key: |\n  ${key.replaceAll("\n", "\n  ")}\n`,
      ],
      nearMisses: (key) => [
        key.replaceAll("PRIVATE", "PUBLIC"),
        key.replaceAll(" PRIVATE KEY", " CERTIFICATE"),
        key.slice(0, 80),
        "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
      ],
    },
  ],
});

function inspectKey(label: string, body: string): Inspection {
  const encrypted = label.startsWith("ENCRYPTED") || body.includes("Proc-Type: 4,ENCRYPTED");
  const base64 = body
    .replace(/^[A-Z][\w-]+: .*$/gm, "")
    .replace(JOINT, "")
    .replace(LAYOUT, "");
  if (base64.length < SHORTEST) {
    return {
      rejected: { filter: "placeholder", reason: "nothing of a key's length stands between its lines" },
      reasons: [],
    };
  }
  const bytes = decodeBase64(base64);
  const protection = encrypted ? ["it is protected by a passphrase"] : [];
  if (bytes && (isDerSequence(bytes) || isOpenSsh(bytes)))
    return { proven: true, reasons: ["parses as a private key", ...protection] };
  return { reasons: [`armour of a ${label.toLowerCase()}`, ...protection] };
}

/** Whether the bytes are one ASN.1 SEQUENCE of just their length (X.690, 8.1), as PKCS #1, PKCS #8 and SEC 1 keys are. */
function isDerSequence(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return false;
  if (first < 0x80) return bytes.length === first + 2;
  const width = first & 0x7f;
  const length = bytes.subarray(2, 2 + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return width <= 4 && bytes.length === length + 2 + width;
}

const OPENSSH_MAGIC = "openssh-key-v1\0";
const isOpenSsh = (bytes: Uint8Array) =>
  Array.from(OPENSSH_MAGIC).every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** An ASN.1 SEQUENCE around random bytes: enough to parse, of use to nobody. */
function samplePrivateKey(random: Random): string {
  const content = Uint8Array.from({ length: 320 }, () => Math.floor(random() * 256));
  const der = Uint8Array.from([0x30, 0x82, content.length >> 8, content.length & 0xff, ...content]);
  const lines = encodeBase64(der).match(/.{1,64}/g) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----"].join("\n");
}

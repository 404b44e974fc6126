// Keys in the configuration files of WireGuard: 32 bytes in base64. A private key is one of Curve25519, whose bits
// `wg genkey` has set as the curve asks for it (RFC 7748, section 5).
import { base64, oneOf } from "../../formats/format.js";
import { type Random, sampleFormat } from "../../formats/sample.js";
import { decodeBase64, encodeBase64 } from "../../text/base64.js";
import { defineProvider, type Inspection } from "../rule.js";

const follow = [
  { alphabet: " ", min: 0, max: 4 },
  { alphabet: "=", min: 1, max: 1 },
  { alphabet: " ", min: 0, max: 4 },
  base64(43),
  { alphabet: "=", min: 1, max: 1 },
];

export default defineProvider({
  id: "wireguard",
  name: "WireGuard",
  docs: "https://man7.org/linux/man-pages/man8/wg.8.html",
  words: ["wireguard", "[interface]", "[peer]"],
  rotation: {
    steps: ["Make a new key with `wg genkey`.", "Give its public key to all peers.", "Remove the old one there."],
  },
  rules: [
    {
      id: "wireguard-private-key",
      title: "WireGuard private key",
      pattern: {
        anchors: ["PrivateKey"],
        follow,
        expression: /PrivateKey {0,4}= {0,4}(?<secret>[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])/dy,
        inspect: inspectPrivateKey,
        sample: samplePrivateKey,
      },
      env: "WG_PRIVATE_KEY",
      examples: (key) => [`[Interface]\nAddress = 10.0.0.2/32\nPrivateKey = ${key}\n`, `PrivateKey=${key}`],
      nearMisses: (key) => [key, `PublicKey = ${key}`, `PrivateKey = ${key.slice(1)}`],
    },
    {
      id: "wireguard-preshared-key",
      title: "WireGuard preshared key",
      pattern: {
        anchors: ["PresharedKey", "PreSharedKey"],
        follow,
        expression: /Pre[sS]haredKey {0,4}= {0,4}(?<secret>[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])/dy,
        sample: (random) => sampleFormat([{ body: base64(42) }, oneOf("A", "Q", "g", "w"), "="], random),
      },
      env: "WG_PRESHARED_KEY",
      examples: (key) => [`[Peer]\nPresharedKey = ${key}\n`],
      nearMisses: (key) => [key, `PublicKey = ${key}`, `PresharedKey = ${key.slice(1)}`],
    },
  ],
});

function inspectPrivateKey(key: string): Inspection {
  const bytes = decodeBase64(key) ?? new Uint8Array();
  const isClamped = ((bytes[0] ?? 1) & 7) === 0 && ((bytes[31] ?? 0) & 0xc0) === 0x40;
  return { reasons: [isClamped ? "32 bytes, with the bits of a Curve25519 key" : "32 bytes"] };
}

function samplePrivateKey(random: Random): string {
  const bytes = Uint8Array.from({ length: 32 }, () => Math.floor(random() * 256));
  bytes[0] = (bytes[0] ?? 0) & 0xf8;
  bytes[31] = ((bytes[31] ?? 0) & 0x7f) | 0x40;
  return encodeBase64(bytes);
}

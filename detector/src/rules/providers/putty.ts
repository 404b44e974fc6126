// Private keys in PuTTY's own file format, whose last block is the private part.
import type { Random } from "../../formats/sample.js";
import { encodeBase64 } from "../../text/base64.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "putty",
  name: "PuTTY",
  docs: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
  rotation: {
    steps: ["Make a new key pair.", "Install its public key where the old one is trusted.", "Remove the old one."],
  },
  rules: [
    {
      id: "putty-private-key",
      title: "PuTTY private key",
      pattern: {
        anchors: ["PuTTY-User-Key-File-"],
        expression:
          /(?<secret>PuTTY-User-Key-File-[1-9]: (?:(?!Private-Lines:|PuTTY-User-Key-)[^]){20,8192}Private-Lines: [0-9]{1,3}(?:(?:\r?\n|\\n)[0-9A-Za-z+/=]{1,64}){1,200})/dy,
        spansLines: true,
        publicPrefix: /^PuTTY-User-Key-File-[1-9]: /,
        sample: samplePrivateKey,
      },
      env: "SSH_PRIVATE_KEY",
      examples: (key) => [key, `const key = "${key.replaceAll("\n", "\\n")}";`],
      nearMisses: (key) => [
        key.slice(0, key.indexOf("Private-Lines")),
        key.replace("Private-Lines: 2", "Public-Lines: 2"),
        "PuTTY-User-Key-File-2: ssh-rsa",
      ],
    },
  ],
});

/** A file whose keys are random bytes: of use to nobody. */
function samplePrivateKey(random: Random): string {
  const bytes = (length: number) =>
    encodeBase64(Uint8Array.from({ length }, () => Math.floor(random() * 256))).replace(/=/g, "A");
  return [
    "PuTTY-User-Key-File-3: ssh-ed25519",
    "Encryption: none",
    "Comment: deploy",
    "Public-Lines: 2",
    bytes(48),
    bytes(21),
    "Private-Lines: 2",
    bytes(48),
    bytes(18),
  ].join("\n");
}

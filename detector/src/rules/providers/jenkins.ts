// Secrets of Jenkins: its first password, and values that its own key encrypts.
import { base64, hex } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "jenkins",
  name: "Jenkins",
  docs: "https://www.jenkins.io/doc/book/installing/",
  words: ["jenkins", "hudson"],
  rotation: {
    steps: [
      "Make the credential anew where it came from.",
      "Replace it under Manage Jenkins, Credentials.",
      "Revoke the old one.",
    ],
  },
  rules: [
    {
      id: "jenkins-initial-password",
      title: "initial password of Jenkins",
      pattern: {
        anchors: ["password to proceed to installation:"],
        expression:
          /password to proceed to installation:\s{1,20}(?:\S{1,40}\s{1,8}){0,4}(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/dy,
        sample: (random) => sampleFormat([{ body: hex(32) }], random),
      },
      env: "JENKINS_PASSWORD",
      examples: (key) => [`Please use the following password to proceed to installation:\n\n${key}\n`],
      nearMisses: (key) => [
        key,
        `password to proceed: ${key}`,
        `password to proceed to installation:\n\n${key.slice(1)}`,
      ],
    },
    {
      // a version, then the length of an initial vector of 16 bytes; hudson.util.Secret writes it so
      id: "jenkins-encrypted-secret",
      title: "secret of Jenkins, encrypted with its key",
      docs: "https://www.jenkins.io/doc/developer/security/secrets/",
      pattern: {
        anchors: ["{AQAAABAAAA"],
        follow: [base64(33)],
        expression: /(?<secret>\{AQAAABAAAA[0-9A-Za-z+/]{33,4096}={0,2}\})/dy,
        grade: "named",
        sample: (random) => sampleFormat(["{AQAAABAAAAA", { body: base64(51) }, "=}"], random),
      },
      env: "JENKINS_SECRET",
      examples: (key) => [`<secret>${key}</secret>`, `<passphrase>${key}</passphrase>`],
      nearMisses: (key) => [key.slice(1), key.slice(0, 30), key.replace("AQAAABAAAA", "AQAAACAAAA")],
    },
  ],
});

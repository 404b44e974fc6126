// Passwords in the configurations of Cisco IOS. Type 7 only hides a password from a glance: it can be turned back.
import { sampleFormat } from "../../formats/sample.js";
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

const space = { alphabet: " ", min: 1, max: 1 };

export default defineProvider({
  id: "cisco",
  name: "Cisco",
  docs: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
  words: ["cisco", "interface", "hostname", "enable"],
  rotation: passwordRotation,
  rules: [
    {
      // two decimal digits say where the key begins; then each byte of the password
      id: "cisco-type-7-password",
      title: "Cisco password that can be turned back",
      pattern: {
        anchors: ["password 7 ", "key 7 ", "secret 7 ", "key-string 7 ", "community 7 "],
        follow: [
          { alphabet: "01", min: 1, max: 1 },
          { alphabet: "0-9", min: 1, max: 1 },
          { alphabet: "0-9A-Fa-f", min: 6, max: 6 },
        ],
        expression:
          /(?:password|key|secret|key-string|community) 7 (?<secret>(?:0[0-9]|1[0-5])(?:[0-9A-F]{2}){3,64}|(?:0[0-9]|1[0-5])(?:[0-9a-f]{2}){3,64})(?![0-9A-Za-z])/dy,
        grade: "named",
        sample: (random) => sampleFormat(["08", { body: { alphabet: "0-9A-F", min: 16, max: 16 } }], random),
      },
      env: "ENABLE_PASSWORD",
      examples: (key) => [`enable password 7 ${key}`, ` tacacs-server key 7 ${key}`],
      nearMisses: (key) => [`password 7 ${key}Z`, `enable secret 5 ${key}`, `password 7 ${key.slice(0, 6)}`],
    },
    {
      id: "cisco-password",
      title: "password in a Cisco configuration",
      docs: "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book/sec-cr-e1.html",
      pattern: {
        anchors: ["enable password", "enable secret", " password 0", " secret 0"],
        follow: [space, { alphabet: "^\\s\"'<$({.,;", min: 1, max: 1 }],
        expression:
          /(?<=^[ \t]{0,8}(?:username \S{1,64}(?: privilege \d{1,2})?)?)(?:enable (?:password|secret)(?: 0)?| (?:password|secret) 0) (?<secret>(?![0-9] )\S{3,128})(?=[ \t]{0,8}$)/dmy,
        grade: "named",
        inspect: passwordThat("stands as the password in a line of a configuration"),
        sample: samplePassword,
      },
      env: "ENABLE_PASSWORD",
      examples: (key) => [
        `hostname core\nenable password ${key}\n!`,
        `username deploy privilege 15 password 0 ${key}`,
        `username deploy secret 0 ${key}`,
      ],
      nearMisses: (key) => [
        `to enable password ${key}`,
        `enable password ${key} for users`,
        ...withStandIns((text) => `enable password ${text}`),
      ],
    },
    {
      id: "cisco-snmp-community",
      title: "SNMP community string",
      docs: "https://www.cisco.com/c/en/us/support/docs/ip/simple-network-management-protocol-snmp/7282-12.html",
      pattern: {
        anchors: ["snmp-server community "],
        expression: /snmp-server community (?<secret>[^\s"'<$]{3,64}) (?:view \S{1,64} )?(?:RO|RW|ro|rw)\b/dy,
        grade: "named",
        inspect: (community) =>
          /^(?:public|private)$/i.test(community)
            ? { rejected: { filter: "placeholder", reason: "it is the default community" }, reasons: [] }
            : passwordThat("stands as the community in a configuration")(community, {}),
        sample: samplePassword,
      },
      env: "SNMP_COMMUNITY",
      examples: (key) => [`snmp-server community ${key} RO`, `snmp-server community ${key} view all RW 10`],
      nearMisses: (key) => [
        `snmp-server community public RO`,
        `snmp-server location ${key}`,
        ...withStandIns((text) => `snmp-server community ${text} RO`),
      ],
    },
  ],
});

// Logins in .netrc files, which curl, git, ftp and others read: a machine, a login and a password, on one line or on three.
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "netrc",
  name: "netrc",
  docs: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
  words: ["netrc"],
  rotation: passwordRotation,
  rules: [
    {
      id: "netrc-password",
      title: "password in a .netrc file",
      pattern: {
        anchors: ["machine ", "machine\t"],
        follow: [
          { alphabet: "^\\s", min: 1, max: 255 },
          { alphabet: "\\s\\\\n", min: 1, max: 20 },
          { alphabet: "la", min: 1, max: 1 },
          { alphabet: "oc", min: 1, max: 1 },
        ],
        expression:
          /(?<![\w.])machine\s(?<machine>[^\s\\]{1,255})(?:\s{1,20}|\\n)login\s{1,20}(?<user>[^\s\\]{1,255})(?:\s{1,20}|\\n)(?:account\s{1,20}\S{1,255}\s{1,20})?password\s{1,20}(?<secret>[^\s"'\\]{3,255})(?=["'\s\\]|$)/dy,
        grade: "named",
        inspect: passwordThat("stands as the password in a .netrc file"),
        sample: samplePassword,
      },
      env: "NETRC_PASSWORD",
      examples: (key) => [
        `machine api.acme.test login deploy password ${key}`,
        `machine api.acme.test\n  login deploy\n  password ${key}\n`,
        `echo "machine api.acme.test login deploy password ${key}" > ~/.netrc`,
      ],
      nearMisses: (key) => [
        `machine learning login password ${key}`,
        `login deploy password ${key}`,
        ...withStandIns((text) => `machine api.acme.test login deploy password ${text}`),
      ],
    },
  ],
});

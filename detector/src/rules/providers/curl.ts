// Credentials in the options of curl: `-u user:password`, also as a list of arguments in code.
import type { Run } from "../../formats/format.js";
import { looksRandom } from "../../text/words.js";
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

const anchors = ["-u ", '-u"', "-u'", "--user ", "--user=", '--user"', "--user'", "--proxy-user "];
/** Up to the value: spaces and quotes, or the comma between two arguments in code. */
const opening: Run = { alphabet: " =\"'\\\\,", min: 0, max: 6 };
const user = (min: number): Run => ({ alphabet: "^\\s:\"'\\\\,`$<>;|", min, max: 100 });
const quotes: Run = { alphabet: "\"'\\\\", min: 0, max: 2 };
const colon: Run = { alphabet: ":", min: 1, max: 1 };

export default defineProvider({
  id: "curl",
  name: "curl",
  docs: "https://curl.se/docs/manpage.html#-u",
  words: ["curl"],
  rotation: passwordRotation,
  rules: [
    {
      id: "curl-user-password",
      title: "password in a curl command",
      pattern: {
        anchors,
        follow: [opening, user(0), quotes, colon, quotes, { alphabet: "^\\s:\"'\\\\`<>$", min: 3, max: 3 }],
        // in the same command: of several lines, each but the last ends with a backslash
        expression:
          /(?<=\bcurl\b(?:[^\r\n]|\\\r?\n){0,800})-(?:u|-user|-proxy-user)[ =]?[ "'\\,]{0,5}(?<user>[^\s:"'\\,`$<>;|]{0,100})["'\\]{0,2}:["'\\]{0,2}(?<secret>[^\s"'\\`<>|;)]{3,128})(?=["'\s\\;)|&\]]|$)/dy,
        grade: "named",
        inspect: passwordThat("stands as the password in a curl command"),
        sample: samplePassword,
      },
      env: "CURL_PASSWORD",
      examples: (key) => [
        `curl -u deploy:${key} https://acme.test/api`,
        `curl -s --user 'deploy:${key}' https://acme.test`,
        `curl -X POST https://acme.test \\\n  -H "Accept: text/plain" \\\n  -u "deploy:${key}"`,
        `subprocess.run(["curl", "-u", "deploy:${key}", url])`,
        `curl --user deploy:'${key}' https://acme.test`,
      ],
      nearMisses: (key) => [
        `docker run -u 1000:${key}`,
        `curl https://acme.test\nfoo -u deploy:${key}`,
        `curl -u ${key} https://acme.test`,
        ...withStandIns((password) => `curl -u "deploy:${password}" https://acme.test`),
      ],
    },
    {
      // services that take a key as the user and no password
      id: "curl-user-key",
      title: "key in a curl command",
      pattern: {
        anchors,
        follow: [opening, user(12), colon],
        expression:
          /(?<=\bcurl\b(?:[^\r\n]|\\\r?\n){0,800})-(?:u|-user|-proxy-user)[ =]?[ "'\\,]{0,5}(?<secret>[^\s:"'\\,`$<>;|]{12,100}):(?=["'\s\\]|$)/dy,
        grade: "named",
        inspect: (key) =>
          looksRandom(key)
            ? passwordThat("stands as the user, with no password, in a curl command")(key, {})
            : { rejected: { filter: "words", reason: "it reads like a user's name" }, reasons: [] },
        sample: (random) => `k3${samplePassword(random)}Z9x`,
      },
      env: "API_KEY",
      examples: (key) => [`curl https://acme.test/v1/charges -u ${key}:`, `curl -u "${key}:" https://acme.test`],
      nearMisses: (key) => [
        `curl -u administrator: https://acme.test`,
        `curl -u ${key} https://acme.test`,
        `curl -u "\${API_KEY}:" https://acme.test`,
      ],
    },
  ],
});

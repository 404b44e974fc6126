// Sessions in cookies (RFC 6265): who has one is logged in. Their names are those of frameworks.
import { base62, type Run } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { standIn } from "../../filters/stand-in.js";
import { looksRandom } from "../../text/words.js";
import { defineProvider, type Inspection } from "../rule.js";

const one = (alphabet: string): Run => ({ alphabet, min: 1, max: 1 });

export default defineProvider({
  id: "cookie",
  name: "Cookies",
  docs: "https://www.rfc-editor.org/rfc/rfc6265",
  words: ["cookie"],
  rotation: { steps: ["Log out, which ends the session.", "Change the password if the session was somebody's."] },
  rules: [
    {
      id: "cookie-session",
      title: "session in a cookie",
      pattern: {
        anchors: [
          ".sid=",
          "phpsessid=",
          "jsessionid=",
          "_session=",
          "session_id=",
          "sessionid=",
          "aspsessionid",
          ".aspxauth=",
          ".aspnetcore.cookies=",
          "session-token=",
        ],
        foldCase: true,
        follow: [{ alphabet: "0-9A-Za-z%._~+/=-", min: 20, max: 20 }],
        expression:
          /(?:\.sid|phpsessid|jsessionid|_session|session_?id|aspsessionid[a-z]{8}|\.aspxauth|\.aspnetcore\.cookies|session-token)=(?<secret>[0-9A-Za-z%._~+/=-]{20,2048})(?![0-9A-Za-z%._~+/=(-])/diy,
        grade: "named",
        inspect: inspectSession,
        sample: (random) => sampleFormat([{ id: base62(32) }], random),
      },
      env: "SESSION_COOKIE",
      examples: (key) => [
        `Set-Cookie: connect.sid=${key}; Path=/; HttpOnly`,
        `curl -b "PHPSESSID=${key}" https://acme.test`,
      ],
      nearMisses: (key) => [
        key,
        `Cookie: theme=${key}`,
        `PHPSESSID=${key.slice(0, 12)}`,
        `sessionId=this.storage.getItem(1)`,
      ],
    },
    {
      // cookies as data: archives of HTTP sessions (http://www.softwareishard.com/blog/har-12-spec/), what browsers export
      id: "cookie-session-entry",
      title: "session in a list of cookies",
      pattern: {
        anchors: [
          '.sid"',
          'phpsessid"',
          'jsessionid"',
          '_session"',
          'session_id"',
          'sessionid"',
          '.aspxauth"',
          'session-token"',
        ],
        foldCase: true,
        follow: [one(","), { alphabet: "\\s", min: 0, max: 60 }, one('"'), one("v"), one("a"), one("l")],
        expression:
          /(?:\.sid|phpsessid|jsessionid|_session|session_?id|\.aspxauth|session-token)",\s{0,60}"value":\s{0,4}"(?<secret>[0-9A-Za-z%._~+/=-]{20,2048})"/diy,
        grade: "named",
        inspect: inspectSession,
        sample: (random) => sampleFormat([{ id: base62(32) }], random),
      },
      env: "SESSION_COOKIE",
      examples: (key) => [
        `{"cookies":[{"name":"connect.sid","value":"${key}","path":"/"}]}`,
        `{\n  "name": "JSESSIONID",\n  "value": "${key}"\n}`,
      ],
      nearMisses: (key) => [
        `{"name":"theme","value":"${key}"}`,
        `{"name":"sessionid","value":"${key.slice(0, 12)}"}`,
        `{"name":"sessionid","path":"/","value":"${key}"}`,
        `{"name":"sessionid","value":"{{session}}"}`,
      ],
    },
  ],
});

function inspectSession(value: string): Inspection {
  const rejected = standIn(value);
  if (rejected) return { rejected, reasons: [] };
  return looksRandom(value)
    ? { reasons: ["stands as a session in a cookie"] }
    : { rejected: { filter: "not-random", reason: "it is too regular for a session" }, reasons: [] };
}

// Credentials of HTTP's Basic scheme (RFC 7617): `user:password` in base64.
import { base62, base64 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { decodeBase64, encodeBase64 } from "../../text/base64.js";
import { defineProvider, type Inspection } from "../rule.js";

/** What tutorials and tests write as a password; the user's name as the password means the same. */
const STAND_IN =
  /^(?:pass|pw|pwd|token|key|user|username|admin|root|test|foo|bar|baz|secret|abc|abcd|123|1234|12345|123456|x+|example|change_?me|[a-z_.<> -]*(?:passw(?:or)?d|my_?pass|replace|your)[a-z_.<>0-9 -]*)$/i;

export default defineProvider({
  id: "http",
  name: "HTTP",
  docs: "https://www.rfc-editor.org/rfc/rfc7617",
  rotation: { steps: ["Change the password.", "Deploy it.", "Close the sessions that use the old one."] },
  rules: [
    {
      id: "http-basic-credentials",
      title: "HTTP Basic credentials",
      pattern: {
        anchors: ["Basic ", "basic ", "BASIC "],
        follow: [base64(8)],
        expression: /(?<![0-9A-Za-z])(?:Basic|basic|BASIC) (?<secret>[0-9A-Za-z+/]{8,400}={0,2})(?![0-9A-Za-z+/=_-])/dy,
        grade: "named",
        inspect: inspectCredentials,
        sample: (random) => {
          const password = sampleFormat([{ password: base62(18) }], random);
          return encodeBase64(Uint8Array.from(`deploy:${password}`, (letter) => letter.charCodeAt(0)));
        },
      },
      env: "BASIC_AUTH",
      header: { name: "Authorization", scheme: "Basic" },
      examples: (key) => [`Authorization: Basic ${key}`, `{ headers: { Authorization: "Basic ${key}" } }`],
      nearMisses: (key) => [
        key,
        `Authorization: Bearer ${key}`,
        "Basic authentication is described elsewhere",
        `Authorization: Basic ${encodeBase64(Uint8Array.from("user:password", (letter) => letter.charCodeAt(0)))}`,
      ],
    },
  ],
});

function inspectCredentials(value: string): Inspection {
  const [user, password] = decodeCredentials(value) ?? [];
  if (user === undefined || password === undefined) {
    return {
      rejected: { filter: "not-a-token", reason: "it does not decode to a user and a password" },
      reasons: [],
    };
  }
  // the specimens of RFC 6749 and of RFC 7617
  if (user === "s6BhdRkqt3" || user === "Aladdin") {
    return { rejected: { filter: "published-sample", reason: "it is the specimen that standards print" }, reasons: [] };
  }
  if (STAND_IN.test(password) || password.length < 3 || password.toLowerCase() === user.toLowerCase()) {
    return { rejected: { filter: "placeholder", reason: "the password is a stand-in" }, reasons: [] };
  }
  return { reasons: ["decodes to a user and a password"] };
}

/** The user and the password, if the text decodes to printable ASCII with a colon. */
function decodeCredentials(value: string): readonly [string, string] | undefined {
  const text = Array.from(decodeBase64(value) ?? [], (byte) => String.fromCharCode(byte)).join("");
  const colon = text.indexOf(":");
  if (colon === -1 || !/^[ -~]+$/.test(text)) return undefined;
  return [text.slice(0, colon), text.slice(colon + 1)];
}

// Passwords in URLs (RFC 3986, section 3.2.1): `scheme://user:password@host`.
import type { FilterName } from "../../filters/filter-name.js";
import { base62 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider, type Inspection } from "../rule.js";

/** What people write to show where the password goes. */
const STAND_IN =
  /^(?:pass|pwd|token|key|user|username|admin|root|test|abc|123|1234|12345|example|change_?me|(.)\1*|[a-z_-]*(?:passw(?:or)?d|my_?pass|secret|replace|your)[a-z_-]*)$/i;
const REFERENCE = /^(?:\$|%[A-Z_]+%|\{|<|\[|:|#\{)/;
const FORMAT_DIRECTIVE = /^%[sdv@]$/;

export default defineProvider({
  id: "url",
  name: "URL",
  docs: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  rotation: { steps: ["Change the password.", "Deploy it.", "Close the sessions that use the old one."] },
  rules: [
    {
      id: "url-password",
      title: "password in a URL",
      pattern: {
        anchors: ["://"],
        follow: [
          { alphabet: "^\\s:/@\"'`<>", min: 0, max: 64 },
          { alphabet: ":", min: 1, max: 1 },
          { alphabet: "^\\s@/\"'`<>", min: 3, max: 128 },
          { alphabet: "@", min: 1, max: 1 },
        ],
        encoded: [
          "postgres://",
          "postgresql://",
          "mysql://",
          "mongodb://",
          "mongodb+srv://",
          "redis://",
          "rediss://",
          "amqp://",
          "amqps://",
          "https://",
        ],
        expression: /:\/\/(?<user>[^\s:/@"'`<>]{0,64}):(?<secret>[^\s@/"'`<>]{3,128})@(?<host>[\w.[\]:-]{1,128})/dy,
        grade: "named",
        inspect: (password, { user = "", host = "" }) => inspectPassword(password, user, host),
        sample: (random) => sampleFormat([{ password: base62(16) }], random),
      },
      env: "DATABASE_URL",
      examples: (key) => [`postgres://app:${key}@db.acme.internal:5432/app`, `REDIS_URL="redis://:${key}@10.0.0.5"`],
      nearMisses: (key) => [
        `https://acme.test/path:${key}`,
        "postgres://user:password@localhost/app",
        "postgres://app:${DB_PASSWORD}@db/app",
        "mysql://root:root@127.0.0.1/app",
        `see https://acme.test:${key}`,
      ],
    },
  ],
});

function inspectPassword(password: string, user: string, host: string): Inspection {
  const rejected = (filter: FilterName, reason: string): Inspection => ({ rejected: { filter, reason }, reasons: [] });
  if (/^[0-9]{1,5}$/.test(password)) return rejected("port", "what stands there is a port");
  if (/&[lg]t;/.test(user + password)) return rejected("placeholder", "the password is a stand-in");
  if (REFERENCE.test(password) || FORMAT_DIRECTIVE.test(password)) {
    return rejected("environment-read", "the password is filled in when the program runs");
  }
  if (STAND_IN.test(password) || password.toLowerCase() === user.toLowerCase()) {
    return rejected("placeholder", "the password is a stand-in");
  }
  if (/(?:^|\.)example(?:\.(?:com|org|net))?(?::|$)/.test(host))
    return rejected("example-host", "the host is reserved for examples");
  return { reasons: ["stands as the password in a URL"] };
}

// Passwords in URLs (RFC 3986, section 3.2.1): `scheme://user:password@host`.
import type { FilterName } from "../../filters/filter-name.js";
import { standIn } from "../../filters/stand-in.js";
import { passwordRotation, samplePassword } from "../password.js";
import { defineProvider, type Inspection } from "../rule.js";

export default defineProvider({
  id: "url",
  name: "URL",
  docs: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  rotation: passwordRotation,
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
        expression:
          /:\/\/(?<user>[^\s:/@"'`<>]{0,64}):(?<secret>[^\s@/"'`<>]{3,128}(?:@[^\s@/"'`<>:,]{1,64}(?=@))?)@(?<host>[\w.[\]:-]{1,128})/dy,
        grade: "named",
        inspect: (password, { user = "", host = "" }) => inspectPassword(password, user, host),
        sample: samplePassword,
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
  const rejection = standIn(password, user);
  if (rejection) return { rejected: rejection, reasons: [] };
  if (/(?:^|\.)example(?:\.(?:com|org|net))?(?::|$)/.test(host))
    return rejected("example-host", "the host is reserved for examples");
  return { reasons: ["stands as the password in a URL"] };
}

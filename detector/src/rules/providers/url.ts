// Passwords in URLs (RFC 3986, section 3.2.1): `scheme://user:password@host`.
import { randomness, SURELY } from "../../credentials/model/randomness.js";
import type { FilterName } from "../../filters/filter-name.js";
import { standIn } from "../../filters/stand-in.js";
import { looksRandom } from "../../text/words.js";
import { passwordRotation, samplePassword } from "../password.js";
import { defineProvider, type Inspection } from "../rule.js";

/** The names under which services take keys in queries. */
const QUERY_NAMES = ["token", "access_token", "api_key", "apikey", "auth_token", "client_secret", "private_token"];

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
    {
      // what stands in a URL ends in logs and in the history of browsers (RFC 6750, section 2.3)
      id: "url-query-credential",
      title: "key in the query of a URL",
      docs: "https://www.rfc-editor.org/rfc/rfc6750#section-2.3",
      pattern: {
        anchors: QUERY_NAMES.flatMap((name) => [`?${name}=`, `&${name}=`, `&amp;${name}=`]),
        foldCase: true,
        follow: [{ alphabet: "0-9A-Za-z%._~+/:-", min: 16, max: 16 }],
        expression:
          /(?<=(?::\/\/|["'`\s(]\/)[^\s"'`<>]{1,500})[?&](?:amp;)?[a-z_]{3,16}=(?<secret>[0-9A-Za-z%._~+/:-]{15,511}[0-9A-Za-z_~+-]={0,2})(?=[./]{0,2}[&#"'`\s<>)\\,;\]}|]|$)/diy,
        grade: "named",
        inspect: inspectQueryValue,
        sample: (random) => `k7${samplePassword(random)}Q9x`,
      },
      env: "API_KEY",
      examples: (key) => [
        `curl "https://api.acme.test/v1/items?token=${key}"`,
        `https://api.acme.test/v1/items?page=2&api_key=${key}&sort=name`,
        `fetch("/v1/items?access_token=${key}")`,
      ],
      nearMisses: (key) => [
        `https://api.acme.test/v1/items?page=${key}`,
        `const a = b?token=${key}`,
        "https://api.acme.test/v1/items?token=${token}",
        "https://api.acme.test/v1/items?token=your_access_token_here",
        "https://api.acme.test/v1/items?api_key=encodeURIComponent",
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
  // a password that is surely random was copied, whatever the host
  if (/(?:^|\.)example(?:\.(?:com|org|net))?(?::|$)/.test(host) && randomness(password) < SURELY)
    return rejected("example-host", "the host is reserved for examples");
  return { reasons: ["stands as the password in a URL"] };
}

function inspectQueryValue(value: string): Inspection {
  const rejected = standIn(value);
  if (rejected) return { rejected, reasons: [] };
  return looksRandom(value)
    ? { reasons: ["stands as a key in the query of a URL"] }
    : { rejected: { filter: "not-random", reason: "it is too regular for a key" }, reasons: [] };
}

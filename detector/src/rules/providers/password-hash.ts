// Hashes of passwords in the forms that systems store: who has one can try passwords against it as fast as a machine can.
import type { Format, Run } from "../../formats/format.js";
import { base64, digits, hex, oneOf } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider, type RuleDeclaration } from "../rule.js";

/** The base64 of crypt(3). */
const crypt = (min: number, max = min): Run => ({ alphabet: "./0-9A-Za-z", min, max });

interface Hash {
  readonly id: string;
  readonly title: string;
  readonly docs: string;
  readonly anchors: readonly string[];
  readonly follow: readonly Run[];
  readonly expression: RegExp;
  /** Its usual shape. */
  readonly usual: Format;
}

const one = (alphabet: string): Run => ({ alphabet, min: 1, max: 1 });
const dollar = one("$");

const HASHES: readonly Hash[] = [
  {
    // doubled dollars are those of Docker Compose; 22 characters of salt and 31 of hash
    id: "bcrypt",
    title: "bcrypt hash of a password",
    docs: "https://man.openbsd.org/crypt.3",
    anchors: ["$2a$", "$2b$", "$2y$", "$2x$"],
    follow: [one("0-3"), one("0-9"), dollar, crypt(53)],
    expression: /(?<secret>\$2[abxy]\$[0-3][0-9]\$[./0-9A-Za-z]{53})(?![./0-9A-Za-z])/dy,
    usual: [oneOf("$2a$", "$2b$", "$2y$"), oneOf("10", "12"), "$", { body: crypt(53) }],
  },
  {
    id: "crypt",
    title: "hash of a password",
    docs: "https://man7.org/linux/man-pages/man5/crypt.5.html",
    anchors: ["$1$", "$5$", "$6$", "$apr1$", "$y$", "$gy$", "$7$", "$8$", "$9$"],
    follow: [crypt(1, 40), { alphabet: "$=", min: 1, max: 1 }, { alphabet: "./0-9A-Za-z$", min: 22, max: 22 }],
    expression:
      /(?<secret>\$(?:(?:1|apr1)\$[^\s$:'"\\]{1,8}\$[./0-9A-Za-z]{22}|5\$(?:rounds=\d{4,9}\$)?[^\s$:'"\\]{1,16}\$[./0-9A-Za-z]{43}|6\$(?:rounds=\d{4,9}\$)?[^\s$:'"\\]{1,16}\$[./0-9A-Za-z]{86}|g?y\$[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}|7\$[./0-9A-Za-z]{11,97}\$[./0-9A-Za-z]{43}|[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}))(?![./0-9A-Za-z])/dy,
    usual: ["$6$", { salt: crypt(16) }, "$", { body: crypt(86) }],
  },
  {
    id: "argon2",
    title: "Argon2 hash of a password",
    docs: "https://www.rfc-editor.org/rfc/rfc9106",
    anchors: ["$argon2id$", "$argon2i$", "$argon2d$"],
    follow: [one("vm"), one("=")],
    expression:
      /(?<secret>\$argon2(?:id|i|d)\$(?:v=\d{2}\$)?m=\d{1,10},t=\d{1,10},p=\d{1,4}\$[0-9A-Za-z+/]{11,88}\$[0-9A-Za-z+/]{16,172})(?![0-9A-Za-z+/])/dy,
    usual: ["$argon2id$v=19$m=65536,t=3,p=4$", { salt: base64(22) }, "$", { body: base64(43) }],
  },
  {
    // Django's, and those of passlib and Werkzeug
    id: "pbkdf2",
    title: "PBKDF2 hash of a password",
    docs: "https://docs.djangoproject.com/en/stable/topics/auth/passwords/",
    anchors: [
      "pbkdf2_sha256$",
      "pbkdf2_sha1$",
      "$pbkdf2-sha256$",
      "$pbkdf2-sha512$",
      "pbkdf2:sha256:",
      "scrypt:32768:",
    ],
    follow: [digits(1)],
    expression:
      /(?<secret>(?:pbkdf2_sha(?:256|1)\$|\$pbkdf2-sha(?:256|512)\$|pbkdf2:sha256:|scrypt:32768:)[0-9:]{1,12}\$[./+0-9A-Za-z]{1,64}\$[./+0-9A-Za-z]{27,128}=?)(?![./+0-9A-Za-z=])/dy,
    usual: ["pbkdf2_sha256$600000$", { salt: base64(22) }, "$", { body: base64(43) }, "="],
  },
  {
    // https://openwall.com/phpass/ and Drupal's own
    id: "phpass",
    title: "phpass hash of a password",
    docs: "https://openwall.com/phpass/",
    anchors: ["$P$", "$H$", "$S$"],
    follow: [crypt(31)],
    expression: /(?<secret>\$(?:[PH]\$[./0-9A-Za-z]{31}|S\$[./0-9A-Za-z]{52}))(?![./0-9A-Za-z])/dy,
    usual: ["$P$B", { body: crypt(30) }],
  },
  {
    // SHA-1 is 20 bytes; with a salt behind it, more
    id: "ldap",
    title: "LDAP hash of a password",
    docs: "https://www.rfc-editor.org/rfc/rfc2307",
    anchors: ["{SHA}", "{SSHA}", "{SMD5}", "{SSHA256}", "{SSHA512}"],
    follow: [base64(22)],
    expression: /(?<secret>\{(?:SHA|SSHA|SMD5|SSHA256|SSHA512)\}[0-9A-Za-z+/]{22,128}={0,2})(?![0-9A-Za-z+/=])/dy,
    usual: ["{SSHA}", { body: base64(38) }, "=="],
  },
  {
    // what tools of attackers print: a ticket is encrypted with a hash of the password
    id: "kerberos",
    title: "Kerberos ticket that its password opens",
    docs: "https://www.rfc-editor.org/rfc/rfc4757",
    anchors: ["$krb5asrep$", "$krb5tgs$"],
    follow: [one("0-9a-zA-Z")],
    expression:
      /(?<secret>\$krb5(?:asrep|tgs)\$(?:(?:17|18|23)\$)?[^\s"']{0,300}?[0-9a-fA-F]{24,32}\$[0-9a-fA-F]{64,4096})(?![0-9a-fA-F])/dy,
    usual: ["$krb5asrep$23$", { check: hex(32) }, "$", { body: hex(120) }],
  },
];

const hashRule = ({ id, title, docs, anchors, follow, expression, usual }: Hash): RuleDeclaration => ({
  id: `password-hash-${id}`,
  title,
  docs,
  pattern: {
    anchors,
    follow,
    expression,
    grade: "named",
    inspect: () => ({ reasons: ["exact shape of a stored password hash"] }),
    sample: (random) => sampleFormat(usual, random),
  },
  env: "PASSWORD_HASH",
  examples: (key) => [`deploy:${key}:19000:0:99999:7:::`, `"password": "${key}"`],
  nearMisses: (key) => [key.slice(2), key.slice(0, key.length / 2)],
});

export default defineProvider({
  id: "password-hash",
  name: "Password hashes",
  docs: "https://man7.org/linux/man-pages/man5/crypt.5.html",
  rotation: {
    steps: ["Change the password whose hash it is.", "Keep hashes where only the service that checks them reads them."],
  },
  rules: HASHES.map(hashRule),
});

// Passwords of PostgreSQL's client library, libpq: in connection strings of names and values, and in password files.
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

export default defineProvider({
  id: "postgres",
  name: "PostgreSQL",
  docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING",
  words: ["postgres", "psycopg", "libpq", "dblink", "pg_connect"],
  rotation: passwordRotation,
  rules: [
    {
      id: "postgres-connection-password",
      title: "password in a PostgreSQL connection string",
      pattern: {
        anchors: ["password="],
        follow: [
          { alphabet: "'\\\\", min: 0, max: 2 },
          { alphabet: "^\\s\"'`<>{}$%[;&,()", min: 3, max: 3 },
        ],
        expression:
          /(?:(?<=\b(?:host|hostaddr|user|dbname|port|sslmode)=[^\s=;&,]{1,100} (?:\w{2,30}=[^\s=;&,]{0,100} ){0,8})|(?=password=[^\s,;&()]{3,128} (?:host|user|dbname|port|sslmode)=))password=\\?'?(?<secret>[^\s"'`\\]{3,128})(?=["'`\s\\]|$)/dy,
        grade: "named",
        inspect: passwordThat("stands as the password in a connection string"),
        sample: samplePassword,
      },
      env: "PGPASSWORD",
      examples: (key) => [
        `psycopg2.connect("host=db.acme.internal dbname=app user=app password=${key}")`,
        `dblink_connect('host=db user=app password=${key} dbname=app')`,
        `"password=${key} host=db user=app"`,
      ],
      nearMisses: (key) => [
        `password=${key}`,
        `login(user=me, password=${key})`,
        `login(password=args.${key}, user=me)`,
        ...withStandIns((text) => `"host=db user=app password=${text} dbname=app"`),
      ],
    },
    {
      id: "postgres-passfile",
      title: "password in a PostgreSQL password file",
      docs: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
      pattern: {
        anchors: [":5432:", ":5433:", ":*:*:"],
        follow: [
          { alphabet: "^:\\s\"'\\\\/", min: 1, max: 64 },
          { alphabet: ":", min: 1, max: 1 },
          { alphabet: "^:\\s\"'$<", min: 1, max: 1 },
        ],
        expression:
          /(?<=(?:^|[\s"'])[\w.*-]{1,255}):(?:\d{4}|\*):(?:[^:\s"'\\/]{1,64}:){1,2}(?<secret>[^\s"'`:]{3,128})(?=["'\s]|$)/dmy,
        grade: "named",
        inspect: passwordThat("stands as the password in a password file"),
        sample: samplePassword,
      },
      env: "PGPASSWORD",
      examples: (key) => [`db.acme.internal:5432:app:deploy:${key}`, `echo "*:*:*:deploy:${key}" > ~/.pgpass`],
      nearMisses: (key) => [
        `127.0.0.1:5432:5432`,
        `db:80:app:deploy:${key}`,
        ...withStandIns((text) => `db.acme.internal:5432:app:deploy:${text}`),
      ],
    },
  ],
});

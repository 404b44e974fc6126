// Passwords in statements that make users and roles, in the dialects of MySQL, Oracle, PostgreSQL and SQL Server.
import type { Run } from "../../formats/format.js";
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

const space: Run = { alphabet: "\\s", min: 0, max: 8 };
const quote: Run = { alphabet: "\"'\\\\", min: 1, max: 2 };
const password: Run = { alphabet: "^\"'\\r\\n", min: 3, max: 3 };
const inspect = passwordThat("stands as the password in an SQL statement");

export default defineProvider({
  id: "sql",
  name: "SQL",
  docs: "https://dev.mysql.com/doc/refman/8.4/en/create-user.html",
  words: ["create user", "alter user", "grant ", "identified by"],
  rotation: passwordRotation,
  rules: [
    {
      // MySQL, MariaDB, Oracle, ClickHouse: the name of a plugin may stand before `BY`
      id: "sql-identified-by",
      title: "password in an SQL statement",
      pattern: {
        anchors: ["identified "],
        foldCase: true,
        follow: [
          { alphabet: "bwBW", min: 1, max: 1 },
          { alphabet: "yiYI", min: 1, max: 1 },
          { alphabet: "^\\r\\n\"'", min: 1, max: 80 },
          quote,
          password,
        ],
        expression:
          /(?<=\b(?:(?:create|alter)\s{1,4}(?:or\s{1,4}replace\s{1,4})?(?:user|role|database)|grant)\s[^;]{1,400})identified (?:with [\w"'\\]{1,40} )?by (?:password )?(?:values )?\\?["'](?<secret>[^"'\\\r\n]{3,128})\\?["']/diy,
        grade: "named",
        inspect,
        sample: samplePassword,
      },
      env: "MYSQL_PASSWORD",
      examples: (key) => [
        `CREATE USER 'app'@'%' IDENTIFIED BY '${key}';`,
        `mysql -e "GRANT ALL ON app.* TO app IDENTIFIED BY '${key}'"`,
        `CREATE USER app IDENTIFIED WITH caching_sha2_password BY '${key}';`,
      ],
      nearMisses: (key) => [
        `Rows are identified by the key '${key}'`,
        `The row identified by '${key}'.`,
        ...withStandIns((text) => `CREATE USER app IDENTIFIED BY '${text}';`),
      ],
    },
    {
      // https://www.postgresql.org/docs/current/sql-createrole.html and
      // https://learn.microsoft.com/en-us/sql/t-sql/statements/create-login-transact-sql
      id: "sql-role-password",
      title: "password in an SQL statement",
      docs: "https://www.postgresql.org/docs/current/sql-createrole.html",
      pattern: {
        anchors: ["with password", "encrypted password", "login password", "password '"],
        foldCase: true,
        follow: [space, { alphabet: "=", min: 0, max: 1 }, space, { alphabet: "nN", min: 0, max: 1 }, quote, password],
        expression:
          /(?<=\b(?:create|alter|open)\s{1,4}(?:user|role|login|group|application|database|master|symmetric|asymmetric)\s[^;]{0,400})(?:(?:with|encrypted|login) )?password\s{0,8}=?\s{0,8}n?\\?["'](?<secret>[^"'\\\r\n]{3,128})\\?["']/diy,
        grade: "named",
        inspect,
        sample: samplePassword,
      },
      env: "POSTGRES_PASSWORD",
      examples: (key) => [
        `CREATE ROLE app WITH LOGIN PASSWORD '${key}';`,
        `ALTER USER app WITH ENCRYPTED PASSWORD '${key}';`,
        `CREATE USER app PASSWORD '${key}'`,
        `CREATE LOGIN app WITH PASSWORD = N'${key}';`,
        `psql -c "CREATE USER app WITH PASSWORD '${key}'"`,
      ],
      nearMisses: (key) => [
        `encrypted password ${key}`,
        `a user with password "${key}"`,
        ...withStandIns((text) => `CREATE ROLE app WITH PASSWORD '${text}';`),
      ],
    },
    {
      id: "sql-set-password",
      title: "password in an SQL statement",
      docs: "https://dev.mysql.com/doc/refman/8.4/en/set-password.html",
      pattern: {
        anchors: ["=password(", "= password(", "=old_password(", "= old_password("],
        foldCase: true,
        follow: [quote, password],
        expression:
          /(?<=\b(?:password\b[^;=]{0,200}|authentication_string\s?))= ?(?:old_)?password\(\\?["'](?<secret>[^"'\\\r\n]{3,128})\\?["']\)/diy,
        grade: "named",
        inspect,
        sample: samplePassword,
      },
      env: "MYSQL_PASSWORD",
      examples: (key) => [
        `SET PASSWORD FOR 'app'@'localhost' = PASSWORD('${key}');`,
        `UPDATE mysql.user SET authentication_string=PASSWORD("${key}") WHERE User='root';`,
      ],
      nearMisses: (key) => [
        `user = Password('${key}')`,
        ...withStandIns((text) => `SET PASSWORD FOR app = PASSWORD('${text}');`),
      ],
    },
  ],
});

// Passwords in connection strings: pairs of names and values with semicolons between them. Other databases have
// such strings too, so that a password is told by the pair of a server before it.
import { base62 } from "../../formats/format.js";
import { sampleFormat } from "../../formats/sample.js";
import { defineProvider, type Inspection } from "../rule.js";

/** What people write to show where the password goes. */
const STAND_IN =
  /^(?:\*+|x+|\.+|\W?(?:your|my|the|strong|a)?[_-]?(?:strong)?[_-]?(?:pass(?:word)?|pwd|secret)\W?\d{0,3})$/i;

export default defineProvider({
  id: "sql-server",
  name: "SQL Server",
  docs: "https://learn.microsoft.com/en-us/sql/connect/ado-net/connection-strings",
  words: ["sqlserver", "sql server", "sqlclient", "data source", "initial catalog"],
  rotation: { steps: ["Change the password of the login.", "Deploy it.", "Close the sessions that use the old one."] },
  rules: [
    {
      id: "sql-server-connection-password",
      title: "password in a connection string",
      pattern: {
        anchors: ["password=", "pwd="],
        foldCase: true,
        follow: [
          { alphabet: "^;\"'`\\s<>{}$%[", min: 1, max: 1 },
          { alphabet: "^;\"'`\\s<>{}", min: 2, max: 2 },
        ],
        expression:
          /(?<=(?:(?:server|data source|addr(?:ess)?|initial catalog|database)\s?=\s?|jdbc:sqlserver:\/\/)[^"'`\r\n]{1,300};\s?)(?:password|pwd)=(?<secret>[^;"'`\s<>{}$%[][^;"'`\s<>{}]{2,127})(?=[;"'`\s]|$)/diy,
        grade: "named",
        inspect: inspectPassword,
        sample: (random) => sampleFormat([{ password: base62(16) }], random),
      },
      env: "SQLSERVER_PASSWORD",
      examples: (key) => [
        `"Server=db.acme.internal;Database=app;User Id=app;Password=${key};Encrypt=true"`,
        `Data Source=db;Initial Catalog=app;User ID=app;Pwd=${key};`,
        `Server=db;Database=app;User Id=app;PassWord=${key};`,
        `jdbc:sqlserver://db:1433;databaseName=app;user=app;password=${key};`,
      ],
      nearMisses: (key) => [
        `Password=${key};`,
        `db.query("password=${key}")`,
        "Server=db;Database=app;User Id=app;Password=yourStrongPassword;",
        "Server=db;Database=app;User Id=app;Password=${DB_PASSWORD};",
        "Server=db;Database=app;User Id=app;Password={password};",
        "Server=db;Database=app;User Id=app;Password=%PASSWORD%;",
      ],
    },
  ],
});

function inspectPassword(password: string): Inspection {
  return STAND_IN.test(password)
    ? { rejected: { filter: "placeholder", reason: "the password is a stand-in" }, reasons: [] }
    : { reasons: ["stands as the password in a connection string"] };
}

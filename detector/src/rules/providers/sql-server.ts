// Passwords in connection strings: pairs of names and values with semicolons between them. Other databases have
// such strings too, so that a password is told by the pair of a server, a user or a driver beside it.
import { passwordThat, samplePassword } from "../password.js";
import { defineProvider } from "../rule.js";

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
          { alphabet: " ", min: 0, max: 1 },
          { alphabet: "^;\"'`\\s<>{}$%[", min: 1, max: 1 },
          { alphabet: "^;\"'`\\s<>{}", min: 2, max: 2 },
        ],
        expression:
          /(?<=(?:\b(?:server|data source|addr(?:ess)?|initial catalog|database|provider|driver|host|uid|user ?id)\s?=\s?|jdbc:\w{2,20}:\/\/)[^"'`\r\n]{1,300}[;:]\s?)(?:password|pwd)= ?(?<secret>[^;"'`\s<>{}$%[][^;"'`\s<>{}]{2,127})(?=[;"'`\s]|$)/diy,
        grade: "named",
        inspect: passwordThat("stands as the password in a connection string"),
        sample: samplePassword,
      },
      env: "SQLSERVER_PASSWORD",
      accounts: [
        {
          title: "user",
          expression:
            /(?:^|[;"'\s])(?:user(?:[ _]?(?:id|name))?|uid)\s?=\s?(?<name>[\w][\w.@\\-]{0,63})(?=[;"'\s]|$)/dgi,
        },
      ],
      examples: (key) => [
        `"Server=db.acme.internal;Database=app;User Id=app;Password=${key};Encrypt=true"`,
        `Data Source=db;Initial Catalog=app;User ID=app;Pwd=${key};`,
        `Server=db;Database=app;User Id=app;PassWord=${key};`,
        `jdbc:sqlserver://db:1433;databaseName=app;user=app;password=${key};`,
        `Driver={SQL Server};Uid=app;Pwd=${key};Server=db;`,
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

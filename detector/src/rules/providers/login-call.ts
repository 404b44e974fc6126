// Users and passwords as arguments of calls that log in, in the libraries of many languages.
import type { Run } from "../../formats/format.js";
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider } from "../rule.js";

const space: Run = { alphabet: "\\s", min: 0, max: 16 };
const quote: Run = { alphabet: "\"'", min: 1, max: 1 };
const text: Run = { alphabet: "^\"'\\r\\n\\\\", min: 1, max: 80 };
const comma: Run = { alphabet: ",", min: 1, max: 1 };
const inspect = passwordThat("stands as the password in a call that logs in");

export default defineProvider({
  id: "login-call",
  name: "Calls that log in",
  docs: "https://cwe.mitre.org/data/definitions/798.html",
  rotation: passwordRotation,
  rules: [
    {
      // requests, Go, .NET, Java, Apache HttpClient, supertest, nodemailer and others
      id: "login-call-password",
      title: "password in a call",
      pattern: {
        anchors: [
          "basicauth(",
          "basic_auth(",
          "digestauth(",
          "ntlmauth(",
          "networkcredential(",
          "passwordauthentication(",
          "passwordcredentials(",
          "passwordcredential(",
          "basicawscredentials(",
          "httpbasicauthentication(",
          "basicauthentication(",
          "basic_authorize(",
          "basic_authorize ",
          "authenticate_with_http_basic(",
          "auth=(",
          "auth = (",
          "oci_connect(",
          "oci_pconnect(",
        ],
        foldCase: true,
        follow: [space, quote, text, quote, space, comma, space, quote, { alphabet: "^\"'\\r\\n$<{", min: 3, max: 3 }],
        expression:
          /[\w ]{1,32}[( =]{1,4}\s{0,16}["'](?<user>[^"'\r\n\\]{1,80})["']\s{0,16},\s{0,16}["'](?<secret>[^"'\r\n]{3,128})["']/diy,
        grade: "named",
        inspect,
        sample: samplePassword,
      },
      env: "BASIC_AUTH_PASSWORD",
      examples: (key) => [
        `requests.get(url, auth=("deploy", "${key}"))`,
        `HTTPBasicAuth('deploy', '${key}')`,
        `req.SetBasicAuth("deploy", "${key}")`,
        `new NetworkCredential("deploy", "${key}")`,
      ],
      nearMisses: (key) => [
        `HTTPBasicAuth(user, "${key}")`,
        `label("deploy", "${key}")`,
        `HTTPBasicAuth("deploy")`,
        ...withStandIns((password) => `HTTPBasicAuth("deploy", "${password}")`),
      ],
    },
    {
      // JDBC's and PHP's: a host or an address stands before the user
      id: "login-call-database-password",
      title: "password of a database in a call",
      docs: "https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html",
      pattern: {
        anchors: [
          "getconnection(",
          "mysql_connect(",
          "mysql_pconnect(",
          "mysqli_connect(",
          "new mysqli(",
          "new pdo(",
          "pymysql.connect(",
          "mysqldb.connect(",
          "mysql_real_connect(",
          "plainauth(",
          "ftp_login(",
          "ldap_bind(",
          "imap_open(",
        ],
        foldCase: true,
        follow: [{ alphabet: "^,\\r\\n;", min: 1, max: 300 }, comma, space, quote, text, quote],
        expression:
          /[\w. ]{1,32}\((?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'|[^"',\r\n;]{1,100})\s{0,4},\s{0,16}["'](?<user>[^"'\r\n\\]{1,80})["']\s{0,16},\s{0,16}["'](?<secret>[^"'\r\n]{3,128})["']/diy,
        grade: "named",
        inspect,
        sample: samplePassword,
      },
      env: "DB_PASSWORD",
      examples: (key) => [
        `DriverManager.getConnection("jdbc:h2:mem:app", "deploy", "${key}")`,
        `new mysqli("db", "deploy", "${key}", "app");`,
        `smtp.PlainAuth("", "deploy@acme.test", "${key}", host)`,
        `mysql_connect($host, 'deploy', '${key}');`,
      ],
      nearMisses: (key) => [
        `DriverManager.getConnection(url, user, "${key}")`,
        `connect("db", "deploy", "${key}")`,
        ...withStandIns((password) => `DriverManager.getConnection(url, "deploy", "${password}")`),
      ],
    },
    {
      // credentials of HTTP's Basic scheme, on their way into base64
      id: "login-call-encoded-password",
      title: "password that a call encodes",
      docs: "https://www.rfc-editor.org/rfc/rfc7617",
      pattern: {
        anchors: ["b64encode(", "btoa(", "base64_encode(", "encode64(", "buffer.from(", "[]byte("],
        foldCase: true,
        follow: [
          { alphabet: "bB", min: 0, max: 1 },
          quote,
          { alphabet: "0-9A-Za-z_.@-", min: 1, max: 64 },
          { alphabet: ":", min: 1, max: 1 },
          { alphabet: "^\"'\\s$<{", min: 3, max: 3 },
        ],
        expression:
          /(?:b64encode|btoa|base64_encode|encode64|buffer\.from|(?<=encodetostring\()\[\]byte)\(b?["'](?<user>[\w.@-]{1,64}):(?<secret>[^"'\s\\]{3,128})["']/diy,
        grade: "named",
        inspect,
        sample: samplePassword,
      },
      env: "BASIC_AUTH_PASSWORD",
      examples: (key) => [
        `base64.b64encode(b"deploy:${key}")`,
        `headers.set("Authorization", "Basic " + btoa("deploy:${key}"))`,
        `base64.StdEncoding.EncodeToString([]byte("deploy:${key}"))`,
      ],
      nearMisses: (key) => [
        `btoa("${key}")`,
        `[]byte("deploy:${key}")`,
        ...withStandIns((password) => `btoa("deploy:${password}")`),
      ],
    },
  ],
});

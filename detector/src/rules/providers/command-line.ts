// Passwords that programs take in short options of their command lines, where everybody on the machine can read them.
// A table of programs: what they are called and which option it is. Long options name themselves: other rules know them.
import type { Run } from "../../formats/format.js";
import { passwordRotation, passwordThat, samplePassword, withStandIns } from "../password.js";
import { defineProvider, type RuleDeclaration } from "../rule.js";

interface Command {
  readonly id: string;
  /** For people: `password in a ... command`. */
  readonly name: string;
  readonly docs: string;
  /** Literals with which a command begins. */
  readonly anchors: readonly string[];
  readonly foldCase?: boolean;
  /** What stands between the literal and the password. */
  readonly up: RegExp;
  readonly follow?: readonly Run[];
  readonly env: string;
  readonly example: (key: string) => string;
  readonly nearMiss: (key: string) => string;
}

/** The value: in quotes or not, and not another option. */
const VALUE = /["'\\]{0,2}(?<secret>[^\s"'`\\<>|;()-][^\s"'`\\<>|;)]{2,127})(?=["'\s\\;)|]|$)/.source;

function commandRule({
  id,
  name,
  docs,
  anchors,
  foldCase,
  up,
  follow,
  env,
  example,
  nearMiss,
}: Command): RuleDeclaration {
  return {
    id: `command-line-${id}`,
    title: `password in a ${name} command`,
    docs,
    pattern: {
      anchors,
      ...(foldCase && { foldCase }),
      ...(follow && { follow }),
      expression: new RegExp(up.source + VALUE, foldCase ? "diy" : "dy"),
      grade: "named",
      inspect: passwordThat(`stands as the password in a ${name} command`),
      sample: samplePassword,
    },
    env,
    examples: (key) => [example(key), `RUN ${example(`"${key}"`)}`],
    nearMisses: (key) => [key, nearMiss(key), ...withStandIns(example)],
  };
}

const option = (letters: string): Run => ({ alphabet: letters, min: 1, max: 1 });

const COMMANDS: readonly Command[] = [
  {
    id: "sshpass",
    name: "sshpass",
    docs: "https://linux.die.net/man/1/sshpass",
    anchors: ["sshpass -p"],
    up: /sshpass -p ?/,
    env: "SSHPASS",
    example: (key) => `sshpass -p ${key} ssh deploy@db.acme.internal`,
    nearMiss: (key) => `sshpass -e ssh ${key}@db`,
  },
  {
    // attached to the option: a space would make it the database
    id: "mysql",
    name: "MySQL",
    docs: "https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html",
    anchors: ["mysql -", "mysqldump -", "mysqladmin -", "mysqlimport -", "mysqlshow -", "mariadb -", "mariadb-dump -"],
    follow: [option("uphPDe-")],
    up: /(?:mysql(?:dump|admin|import|show)?|mariadb(?:-dump)?) (?:[^\r\n;|]{0,200} )?-p/,
    env: "MYSQL_PWD",
    example: (key) => `mysql -u root -p${key} app`,
    nearMiss: (key) => `mysql -u root -p ${key}`,
  },
  {
    id: "psexec",
    name: "PsExec",
    docs: "https://learn.microsoft.com/en-us/sysinternals/downloads/psexec",
    anchors: ["psexec"],
    foldCase: true,
    up: /psexec(?:64)?(?:\.exe)? [^\r\n]{0,200}?-u \S{1,100} -p /,
    env: "PSEXEC_PASSWORD",
    example: (key) => `PsExec.exe \\\\db -u ACME\\deploy -p ${key} cmd`,
    nearMiss: (key) => `psexec \\\\db -u deploy cmd ${key}`,
  },
  {
    id: "login",
    name: "login",
    docs: "https://docs.docker.com/reference/cli/docker/login/",
    anchors: [" login -", " login --username", " login registry", " login quay", " login ghcr"],
    up: /(?<=\b(?:docker|podman|buildah|skopeo|nerdctl|crane|oras|registry|az(?: acr)?|oc|cf|argocd))(?: acr)? login (?:[^\r\n;|]{0,200}? )?-p[ =]/,
    env: "DOCKER_PASSWORD",
    example: (key) => `docker login -u deploy -p ${key} registry.acme.test`,
    nearMiss: (key) => `docker login -u deploy --password-stdin ${key}`,
  },
  {
    id: "openssl",
    name: "OpenSSL",
    docs: "https://docs.openssl.org/master/man1/openssl-passphrase-options/",
    anchors: ["-passin pass:", "-passout pass:", "-pass pass:", '-passin", "pass:', '-passout", "pass:'],
    up: /-pass(?:in|out)?(?: |", ")pass:/,
    env: "KEY_PASSPHRASE",
    example: (key) => `openssl rsa -in server.key -passin pass:${key}`,
    nearMiss: (key) => `openssl rsa -passin env:${key}`,
  },
  {
    id: "keytool",
    name: "keytool",
    docs: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html",
    anchors: ["storepass ", "-keypass "],
    up: /(?:(?<=-(?:src|dest)?)storepass|-keypass) /,
    env: "KEYSTORE_PASSWORD",
    example: (key) => `keytool -list -keystore app.jks -storepass ${key}`,
    nearMiss: (key) => `storepass ${key}`,
  },
  {
    id: "redis",
    name: "Redis",
    docs: "https://redis.io/docs/latest/develop/tools/cli/",
    anchors: ["redis-cli -"],
    up: /redis-cli (?:-[^\r\n;|]{0,100} )?-a /,
    env: "REDISCLI_AUTH",
    example: (key) => `redis-cli -h db -a ${key} ping`,
    nearMiss: (key) => `redis-cli -h ${key} ping`,
  },
  {
    id: "ldap",
    name: "LDAP",
    docs: "https://www.openldap.org/software/man.cgi?query=ldapsearch",
    anchors: ["ldapsearch -", "ldapadd -", "ldapmodify -", "ldapdelete -", "ldapwhoami -", "ldappasswd -"],
    up: /ldap(?:search|add|modify|delete|whoami|passwd) (?:[^\r\n;|]{0,300}? )?-w ?/,
    env: "LDAP_PASSWORD",
    example: (key) => `ldapsearch -x -D cn=admin,dc=acme -w ${key}`,
    nearMiss: (key) => `ldapsearch -x -W -D cn=${key}`,
  },
  {
    id: "mongodb",
    name: "MongoDB",
    docs: "https://www.mongodb.com/docs/mongodb-shell/reference/options/",
    anchors: [
      "mongo -",
      "mongosh ",
      "mongodump -",
      "mongorestore -",
      "mongoexport -",
      "mongoimport -",
      "mongo admin -",
    ],
    up: /mongo(?:sh|dump|restore|export|import| admin)? (?:[^\r\n;|]{0,300}? )?-p[ =]/,
    env: "MONGODB_PASSWORD",
    example: (key) => `mongosh -u deploy -p ${key} app`,
    nearMiss: (key) => `mongosh -u deploy ${key}`,
  },
  {
    id: "sql-server",
    name: "SQL Server",
    docs: "https://learn.microsoft.com/en-us/sql/tools/sqlcmd/sqlcmd-utility",
    anchors: ["sqlcmd -", "osql -"],
    up: /(?:sqlcmd|osql) (?:[^\r\n;|]{0,300}? )?-P ?/,
    env: "SQLCMDPASSWORD",
    example: (key) => `sqlcmd -S db -U sa -P ${key} -Q "select 1"`,
    nearMiss: (key) => `sqlcmd -S db -U ${key}`,
  },
  {
    id: "putty",
    name: "PuTTY",
    docs: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter3.html",
    anchors: [" -pw "],
    up: /(?<=(?:plink|pscp|psftp|putty|kitty)(?:\.exe)?\b[^\r\n;|]{0,200}) -pw /,
    env: "SSH_PASSWORD",
    example: (key) => `plink -ssh deploy@db -pw ${key} uptime`,
    nearMiss: (key) => `tool -pw ${key}`,
  },
  {
    id: "erlang",
    name: "Erlang",
    docs: "https://www.erlang.org/doc/system/distributed.html",
    anchors: ["-setcookie "],
    up: /-setcookie /,
    env: "ERLANG_COOKIE",
    example: (key) => `erl -name app@db -setcookie ${key}`,
    nearMiss: (key) => `setcookie(${key})`,
  },
  {
    id: "ipmitool",
    name: "ipmitool",
    docs: "https://linux.die.net/man/1/ipmitool",
    anchors: ["ipmitool -"],
    up: /ipmitool [^\r\n;|]{0,200}?-P /,
    env: "IPMI_PASSWORD",
    example: (key) => `ipmitool -I lanplus -H bmc -U root -P ${key} power status`,
    nearMiss: (key) => `ipmitool -H ${key} -U root`,
  },
  {
    // the file, unless `-n` prints; the user; the password
    id: "htpasswd",
    name: "htpasswd",
    docs: "https://httpd.apache.org/docs/current/programs/htpasswd.html",
    anchors: ["htpasswd -"],
    up: /htpasswd (?:-[a-zA-Z0-9]{0,8}(?:n[a-zA-Z0-9]{0,8}b|b[a-zA-Z0-9]{0,8}n)[a-zA-Z0-9]{0,8}|-[a-zA-Z0-9]{0,8}b[a-zA-Z0-9]{0,8} [^\s-]\S{0,100}) [^\s-]\S{0,100} /,
    env: "HTPASSWD_PASSWORD",
    example: (key) => `htpasswd -bc .htpasswd deploy ${key}`,
    nearMiss: (key) => `htpasswd -c .htpasswd ${key}`,
  },
  {
    id: "samba",
    name: "Samba",
    docs: "https://www.samba.org/samba/docs/current/man-html/smbclient.1.html",
    anchors: ["-U ", "-U'", '-U"'],
    follow: [
      { alphabet: "\"'", min: 0, max: 1 },
      { alphabet: "^\\s\"'%$<", min: 1, max: 64 },
      { alphabet: "%", min: 1, max: 1 },
      { alphabet: "^\\s%$<", min: 3, max: 3 },
    ],
    up: /(?<=\b(?:smb\w{1,12}|rpcclient|winexe|wmic|net)\b[^\r\n;|]{0,200})-U ?["']?(?<user>[^\s"'%$<]{1,64})%/,
    env: "SMB_PASSWORD",
    example: (key) => `smbclient //db/share -U deploy%${key} -c ls`,
    nearMiss: (key) => `tool -U deploy%${key}`,
  },
  {
    id: "windows",
    name: "Windows",
    docs: "https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-use",
    anchors: ["net use "],
    foldCase: true,
    up: /net use (?:[a-z*]:? )?\\{2,4}[^\s"]{1,200} (?:\/user:[^\s"]{1,100} )?(?!\/)/,
    env: "NET_USE_PASSWORD",
    example: (key) => `net use Z: \\\\db\\share /user:ACME\\deploy ${key}`,
    nearMiss: (key) => `net use Z: \\\\db\\${key}`,
  },
  {
    id: "powershell",
    name: "PowerShell",
    docs: "https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring",
    anchors: ["convertto-securestring "],
    foldCase: true,
    up: /convertto-securestring (?:-asplaintext )?(?:-force )?(?:-string )?(?=["']|[^\r\n]{1,200}-asplaintext)/,
    env: "PLAIN_PASSWORD",
    example: (key) => `ConvertTo-SecureString ${key} -AsPlainText -Force`,
    nearMiss: (key) => `ConvertTo-SecureString $env:${key}`,
  },
];

export default defineProvider({
  id: "command-line",
  name: "Command lines",
  docs: "https://cwe.mitre.org/data/definitions/214.html",
  rotation: passwordRotation,
  rules: COMMANDS.map(commandRule),
});

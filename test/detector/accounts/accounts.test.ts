// What a key opens is told with it: the user, the client id, the tenant; and nothing that belongs to another key.
import { createDetector, type Finding } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const password = makeKey("generic-password", 31);
const other = makeKey("generic-password", 32);
const secret = makeKey("generic-secret", 33);
const uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";

/** `title name` of what each finding opens, in order; each name stands where it is said to. */
function accountsIn(text: string, path = "a.txt"): readonly (readonly string[])[] {
  const tell = ({ accounts = [] }: Finding) =>
    accounts.map(({ title, name, span }) => {
      expect(text.slice(span.start, span.end)).toBe(name);
      return `${title} ${name}`;
    });
  const findings = detector.scan(text, { path });
  expect(findings.map(({ span }) => span.start)).not.toEqual([]);
  return findings.map(tell);
}

/** The file's name, a text, and the user in it. */
type Sample = readonly [path: string, text: string, user: string];

const USERS: readonly Sample[] = [
  [".env", `DB_USER=app\nDB_PASSWORD=${password}\n`, "app"],
  [".env", `DB_PASSWORD=${password}\nDB_USERNAME=app\n`, "app"],
  ["a.js", `connect({ user: "app", password: "${password}" });`, "app"],
  ["a.js", `const dbUser = "app";\nconst dbPassword = "${password}";\n`, "app"],
  ["a.py", `login(username='me@acme.test', password='${password}')`, "me@acme.test"],
  ["A.java", `config.setUsername("app");\nconfig.setPassword("${password}");`, "app"],
  ["a.php", `$mail->Username = 'app';\n$mail->Password = '${password}';`, "app"],
  ["a.json", `{ "login": "app", "password": "${password}" }`, "app"],
  ["a.yml", `spring.datasource.username: app\nspring.datasource.password: ${password}\n`, "app"],
  ["a.yml", `db:\n  user: app\n  # of the test\n  password: ${password}\n`, "app"],
  ["a.xml", `<username>app</username>\n<password>${password}</password>`, "app"],
  ["a.tf", `admin_username = "app"\nadmin_password = "${password}"\n`, "app"],
  [".pypirc", `[pypi]\nusername = app\npassword = ${password}\n`, "app"],
  ["a.txt", `"Server=db;User Id=app;Password=${password};"`, "app"],
  ["a.txt", `postgres://app:${password}@db.acme.test/app`, "app"],
  ["a.sh", `curl -u app:${password} https://acme.test`, "app"],
];

describe("a password's user", () => {
  it.each(USERS)("%s: %s", (path, text, user) => {
    expect(accountsIn(text, path)).toEqual([[`user ${user}`]]);
  });

  it("is the one whose name fits", () => {
    const text = `SMTP_USER=mail\nDB_PASSWORD=${password}\nDB_USER=app\nSMTP_PASSWORD=${other}\n`;
    expect(accountsIn(text, ".env")).toEqual([["user app"], ["user mail"]]);
  });

  it("stands in the same block", () => {
    const users = `[{"user":"ann","password":"${password}"},{"user":"bob","password":"${other}"}]`;
    expect(accountsIn(users, "a.json")).toEqual([["user ann"], ["user bob"]]);
    expect(accountsIn(`{ "a": { "user": "ann" }, "b": { "password": "${password}" } }`, "a.json")).toEqual([[]]);
    expect(accountsIn(`[a]\nuser = ann\n\n[b]\npassword = ${password}\n`, "a.ini")).toEqual([[]]);
    expect(accountsIn(`- password: ${password}\n- user: ann\n`, "a.yml")).toEqual([[]]);
  });

  it("is no expression, no stand-in and no key", () => {
    const key = makeKey("github-personal-access-token");
    for (const user of ["$DB_USER", "${user}", "{{ user }}", "<user>", "null", "your-user"]) {
      expect(accountsIn(`DB_USER=${user}\nDB_PASSWORD=${password}\n`, ".env")).toEqual([[]]);
    }
    expect(accountsIn(`connect({ user: name, password: "${password}" });`, "a.js")).toEqual([[]]);
    expect(accountsIn(`DB_USER=${key}\nDB_PASSWORD=${password}\n`, ".env")).toEqual([[], []]);
    expect(accountsIn(`DB_USER=${key} # keystow-disable-line -- old\nDB_PASSWORD=${password}\n`, ".env")).toEqual([[]]);
  });

  it("changes nothing else of the finding", () => {
    const without = detector.scan(`DB_PASSWORD=${password}\n`, { path: ".env" });
    const beside = detector.scan(`DB_PASSWORD=${password}\nDB_USER=app\n`, { path: ".env" });
    expect(beside).toEqual(without.map((finding) => ({ ...finding, accounts: beside[0]?.accounts })));
  });
});

const key = (rule: string) => makeKey(rule, 7);
const client = `1234567890-app.apps.googleusercontent.com`;
const sid = `AC${"0123456789abcdef".repeat(2)}`;

const OTHERS: readonly (readonly [text: string, accounts: readonly string[]])[] = [
  [`client_id: "app-1", client_secret: "${secret}"`, ["client id app-1"]],
  [`clientID: 'd0c0ffee', clientSecret: '${secret}'`, ["client id d0c0ffee"]],
  [`PUSHER_APP_ID=12345\nPUSHER_APP_SECRET=${key("pusher-app-secret")}`, ["id 12345"]],
  [`client_id: "${client}", client_secret: "${key("google-oauth-client-secret")}"`, [`client id ${client}`]],
  [`"client_id": "${client}", "client_secret": "${key("google-legacy-oauth-client-secret")}"`, [`client id ${client}`]],
  [`AUTH0_DOMAIN=acme.eu.auth0.com\nAUTH0_CLIENT_SECRET=${key("auth0-client-secret")}`, ["domain acme.eu.auth0.com"]],
  [`https://acme.okta.com\nOKTA_API_TOKEN=${key("okta-api-token")}`, ["organization acme.okta.com"]],
  [`TWILIO_SID=${sid}\nTWILIO_AUTH_TOKEN=${key("twilio-auth-token")}`, [`account SID ${sid}`]],
  [`AZURE_TENANT_ID=${uuid}\nAZURE_CLIENT_SECRET=${key("azure-entra-client-secret")}`, [`tenant ${uuid}`]],
  [
    `AccountName=acme1;\nAccountKey=${key("azure-connection-string-account-key")};EndpointSuffix=core.windows.net`,
    ["account acme1"],
  ],
  [`machine api.acme.test login app password ${password}`, ["machine api.acme.test", "user app"]],
];

describe("what a provider's key opens", () => {
  it.each(OTHERS)("%s", (text, accounts) => {
    expect(accountsIn(text, "a.txt")).toEqual([accounts]);
  });

  it("is no host of the provider's own", () => {
    const text = `https://developer.okta.com\nOKTA_API_TOKEN=${key("okta-api-token")}`;
    expect(accountsIn(text)).toEqual([[]]);
  });

  it("is no finding by itself", () => {
    expect(detector.scan(`${client}\n${sid}\nclient_id: "app-1"\nAZURE_TENANT_ID=${uuid}\nacme.okta.com`)).toEqual([]);
  });
});

it("is the same in a file, at places that a report may ask for", () => {
  const text = `${"# ä\n".repeat(40_000)}DB_USER=app\nDB_PASSWORD=${password}\n`;
  const bytes = new TextEncoder().encode(text);
  let read = 0;
  const { findings, locate } = detector.scanFile(
    (target, offset, length) => {
      const piece = bytes.subarray(read, read + length);
      target.set(piece, offset);
      read += piece.length;
      return piece.length;
    },
    { path: ".env" },
  );
  expect(findings).toEqual(detector.scan(text, { path: ".env" }));
  expect(findings[0]?.accounts?.map(({ span }) => locate(span.start))).toEqual([{ line: 40_001, column: 9 }]);
});

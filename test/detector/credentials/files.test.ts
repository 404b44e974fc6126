// Files that hold credentials in ways of their own: each value is found, at the value alone, and what only looks alike is not.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const token = makeKey("generic-token", 21);
const password = makeKey("generic-password", 22);
const login = makeKey("docker-registry-login", 23);
const base64 = (text: string) => Buffer.from(text).toString("base64");
const pretty = (value: unknown) => JSON.stringify(value, undefined, 2);

const secretsIn = (text: string, path: string): readonly string[] =>
  detector.scan(text, { path }).flatMap(({ secret, span, related = [] }) => {
    for (const part of [{ secret, span }, ...related]) {
      expect(text.slice(part.span.start, part.span.end)).toBe(part.secret);
    }
    return [secret, ...related.map((part) => part.secret)];
  });

/** What is in a file, the file's path, and the value that has to be found. */
type Sample = readonly [path: string, value: unknown, secret: string];

const JSON_FILES: readonly Sample[] = [
  // Terraform
  ["terraform.tfstate", { attributes: { address: "db.acme.test", password } }, password],
  ["terraform.tfstate", { attributes: { secret_string: pretty({ user: "app", password }) } }, password],
  ["terraform.tfstate", { outputs: { admin: { value: password, type: "string", sensitive: true } } }, password],
  ["outputs.json", { admin: { sensitive: true, type: "string", value: password } }, password],
  ["terraform.tfstate", { type: "SecureString", value: password, version: 1 }, password],
  // notebooks
  ["a.ipynb", { source: [`password = "${password}"\n`, "x = 1"] }, password],
  ["a.ipynb", { source: [`os.environ["ACME_TOKEN"] = "${token}"\n`] }, token],
  ["a.ipynb", { source: [`%env ACME_API_KEY=${token}\n`] }, token],
  ["a.ipynb", { source: [`!curl -u deploy:${password} https://api.acme.test\n`] }, password],
  ["a.ipynb", { outputs: [{ text: [`{'access_token': '${token}',\n`] }] }, token],
  // Postman
  ["a.postman_environment.json", { values: [{ key: "password", value: password }] }, password],
  ["a.postman_environment.json", { values: [{ key: "acme", value: password, type: "secret" }] }, password],
  ["a.postman_collection.json", { bearer: [{ key: "token", value: token, type: "string" }] }, token],
  ["a.postman_collection.json", { apikey: [{ key: "value", value: token, type: "string" }] }, token],
  ["a.postman_collection.json", { header: [{ key: "Authorization", value: `Bearer ${token}` }] }, token],
  // archives of HTTP sessions
  ["a.har", { headers: [{ name: "Authorization", value: `Bearer ${token}` }] }, token],
  ["a.har", { headers: [{ name: "Authorization", value: `Basic ${login}` }] }, login],
  ["a.har", { headers: [{ name: "Cookie", value: `sessionid=${token}; theme=dark` }] }, token],
  ["a.har", { cookies: [{ name: "sessionid", value: token, path: "/" }] }, token],
  ["a.har", { queryString: [{ name: "access_token", value: token }] }, token],
  ["a.har", { postData: { params: [{ name: "password", value: password }] } }, password],
  ["a.har", { postData: { text: `{"user":"me","password":"${password}"}` } }, password],
  ["a.har", { postData: { text: `user=me&password=${password}` } }, password],
  // Kubernetes
  ["secret.json", { kind: "Secret", data: { DSN: base64(password) } }, base64(password)],
  ["secret.json", { data: { DSN: base64(password) }, kind: "Secret" }, base64(password)],
  ["secret.json", { kind: "Secret", stringData: { DSN: password } }, password],
  ["list.json", { kind: "List", items: [{ kind: "Secret", data: { DSN: base64(password) } }] }, base64(password)],
  // Docker
  [".dockercfg", { "https://registry.acme.test/v1/": { auth: login, email: "deploy@acme.test" } }, login],
  [".docker/config.json", { auths: { "registry.acme.test": { auth: login } } }, login],
  [".docker/config.json", { auths: { "registry.acme.test": { identitytoken: token } } }, token],
];

const HASHES = ["password-hash-bcrypt", "password-hash-crypt", "password-hash-ldap"];

const TEXT_FILES: readonly (readonly [path: string, text: string, secret: string])[] = [
  [".npmrc", `//npm.acme.test/:username=deploy\n//npm.acme.test/:_password=${base64(password)}\n`, base64(password)],
  [".npmrc", `//npm.acme.test/:_authToken=${token}\n`, token],
  [".pypirc", `[pypi]\nusername = deploy\npassword = ${password}\n`, password],
  [".pypirc", `[pypi]\nusername: deploy\npassword: ${password}\n`, password],
  [
    ".env",
    `RAILS_MASTER_KEY=${token}
`,
    token,
  ],
  ...HASHES.map((rule) => [".htpasswd", `deploy:${makeKey(rule)}\n`, makeKey(rule)] as const),
  ["etc/shadow", `deploy:${makeKey(HASHES[1] ?? "")}:19000:0:99999:7:::\n`, makeKey(HASHES[1] ?? "")],
];

const NEAR_MISSES: readonly (readonly [path: string, value: unknown])[] = [
  ["terraform.tfstate", { outputs: { host: { value: "db.acme.test", type: "string" } } }],
  ["terraform.tfstate", { outputs: { admin: { value: "${var.password}", type: "string", sensitive: true } } }],
  ["terraform.tfstate", { outputs: { admin: { value: password, type: "string" } } }],
  ["a.ipynb", { source: ['password = getpass("Password: ")\n', 'token = os.environ["ACME_TOKEN"]\n'] }],
  ["a.ipynb", { outputs: [{ data: { "image/png": base64(token.repeat(20)) } }] }],
  ["a.postman_collection.json", { bearer: [{ key: "token", value: "{{token}}", type: "string" }] }],
  ["a.postman_collection.json", { apikey: [{ key: "value", value: "{{key}}" }] }],
  ["a.har", { headers: [{ name: "ETag", value: token }] }],
  ["a.har", { cookies: [{ name: "theme", value: token }] }],
  ["configmap.json", { kind: "ConfigMap", data: { DSN: base64(password) } }],
  ["secret.json", { kind: "Secret", data: { username: base64(password) } }],
  ["secret.json", { data: { password: base64("changeme") }, kind: "Secret" }],
  [".docker/config.json", { auths: { "registry.acme.test": {} }, credsStore: "desktop" }],
];

describe("files with credentials", () => {
  it.each(JSON_FILES)("%s in JSON: %j", (path, value, secret) => {
    expect(secretsIn(pretty(value), path)).toContain(secret);
    expect(secretsIn(JSON.stringify(value), path)).toContain(secret);
  });

  it.each(TEXT_FILES)("%s: %s", (path, text, secret) => {
    expect(secretsIn(text, path)).toContain(secret);
  });

  it.each(NEAR_MISSES)("nothing in %s: %j", (path, value) => {
    expect(secretsIn(pretty(value), path)).toEqual([]);
    expect(secretsIn(JSON.stringify(value), path)).toEqual([]);
  });
});

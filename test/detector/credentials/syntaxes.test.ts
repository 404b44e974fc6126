// A value is found under its name in every syntax in which people give one to the other, at the value alone.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const key = makeKey("generic-token", 5);
const password = makeKey("generic-password", 6);

function secretsIn(text: string, path: string): readonly string[] {
  return detector.scan(text, { path }).map(({ secret }) => secret);
}

/** As a file is read: there most names are left out before they become text. */
function secretsInFile(text: string, path: string): readonly string[] {
  const bytes = Buffer.from(text);
  let read = 0;
  const scan = detector.scanFile(
    (target, offset, length) => {
      const count = bytes.copy(target, offset, read, read + length);
      read += count;
      return count;
    },
    { path },
  );
  return scan.findings.map(({ secret }) => secret);
}

/** The file's name, and a text of it. */
type Sample = readonly [path: string, write: (value: string) => string];

const CODE: readonly Sample[] = [
  ["a.js", (v) => `const accessToken = "${v}";`],
  ["a.js", (v) => `module.exports = { clientSecret: '${v}' };`],
  ["a.js", (v) => `const token = process.env.TOKEN || "${v}";`],
  ["a.js", (v) => `const token = process.env.TOKEN ?? \`${v}\`;`],
  ["a.js", (v) => `headers["X-Auth-Token"] = "${v}";`],
  ["a.js", (v) => `if (token === "${v}") allow();`],
  ["a.ts", (v) => `private readonly apiKey: string = "${v}";`],
  ["a.ts", (v) => `setConfig("API_KEY", "${v}");`],
  ["a.tsx", (v) => `<Client apiKey="${v}" />`],
  ["a.vue", (v) => `<maps :api-key="'${v}'" />`],
  ["a.py", (v) => `API_TOKEN = '${v}'`],
  ["a.py", (v) => `api_key: str = "${v}"`],
  ["a.py", (v) => `token = os.environ.get("TOKEN", "${v}")`],
  ["a.py", (v) => `config["secret_key"] = b"${v}"`],
  ["a.py", (v) => `Client(api_key="${v}", timeout=3)`],
  ["a.py", (v) => `app.config.update(SECRET_KEY="${v}")`],
  ["a.py", (v) => `token = """${v}"""`],
  ["a.rb", (v) => `config.api_key = '${v}'`],
  ["a.rb", (v) => `  :secret_token => "${v}",`],
  ["a.rb", (v) => `ENV.fetch("API_TOKEN", "${v}")`],
  ["a.go", (v) => `const apiToken = "${v}"`],
  ["a.go", (v) => `var apiToken string = "${v}"`],
  ["a.go", (v) => `cfg := Config{ApiToken: "${v}"}`],
  ["a.go", (v) => "token := []byte(`" + v + "`)"],
  ["a.go", (v) => "doc := heredoc(`\n\toauth_token: " + v + "\n`)"],
  ["A.java", (v) => `private static final String API_KEY = "${v}";`],
  ["A.java", (v) => `properties.setProperty("access.token", "${v}");`],
  ["A.java", (v) => `builder.withToken("${v}")`],
  ["A.kt", (v) => `val apiKey: String = "${v}"`],
  ["A.kt", (v) => `buildConfigField("String", "API_KEY", "\\"${v}\\"")`],
  ["A.scala", (v) => `val secretKey = "${v}"`],
  ["a.groovy", (v) => `apiToken = '${v}'`],
  ["a.gradle", (v) => `storeToken "${v}"`],
  ["A.cs", (v) => `string apiKey = @"${v}";`],
  ["A.cs", (v) => `public string ClientSecret { get; set; } = "${v}";`],
  ["A.vb", (v) => `Dim apiKey As String = "${v}"`],
  ["a.c", (v) => `char api_key[] = "${v}";`],
  ["a.c", (v) => `#define API_TOKEN "${v}"`],
  ["a.cpp", (v) => `std::string token{"${v}"};`],
  ["a.m", (v) => `NSString *apiKey = @"${v}";`],
  ["a.swift", (v) => `let apiKey: String = "${v}"`],
  ["a.rs", (v) => `const API_KEY: &str = "${v}";`],
  ["a.rs", (v) => `let token = String::from("${v}");`],
  // a blank stands behind the quote, and a call before it
  ["a.php", (v) => `$this->assertTrue( $key->isAccessToken( ' ${v} ' ) );`],
  ["a.php", (v) => `$apiKey = '${v}';`],
  ["a.php", (v) => `'api_token' => env('API_TOKEN', '${v}'),`],
  ["a.php", (v) => `define('AUTH_KEY', '${v}');`],
  ["a.php", (v) => `$token .= "${v}";`],
  ["a.pl", (v) => `my $api_key = "${v}";`],
  ["a.pl", (v) => `$config{api_key} = '${v}';`],
  ["a.lua", (v) => `local token = "${v}"`],
  ["a.dart", (v) => `final apiKey = '${v}';`],
  ["a.ex", (v) => `config :app, secret_key_base: "${v}"`],
  ["a.erl", (v) => `{api_token, "${v}"}`],
  ["a.hs", (v) => `apiToken = "${v}"`],
  ["a.clj", (v) => `:api-token "${v}"`],
  ["a.r", (v) => `api_key <- "${v}"`],
  ["a.jl", (v) => `api_key = "${v}"`],
  ["a.ps1", (v) => `$ApiKey = "${v}"`],
  ["a.ps1", (v) => `$env:API_TOKEN = "${v}"`],
  ["a.sql", (v) => `SET app.jwt_secret = '${v}';`],
  ["a.js", (v) => `headers["Authorization"] = "Bearer " + "${v}";`],
  ["a.jsx", (v) => `<Map apiKey={"${v}"} />`],
  ["a.py", (v) => `getattr(settings, "API_TOKEN", "${v}")`],
  ["a.py", (v) => `token = os.getenv("TOKEN") or "${v}"`],
  ["a.py", (v) => `parser.add_argument("--token", default="${v}")`],
  ["a.go", (v) => `request.Header.Set("X-Api-Key", "${v}")`],
  ["A.java", (v) => `@Value("\${api.key:${v}}")`],
  ["a.cmake", (v) => `set(API_TOKEN "${v}")`],
  ["a.go", (v) => `/*\nAuthorization: Bearer ${v}\n*/`],
  ["a.js", (v) => `// token: ${v}`],
  ["a.js", (v) => `const url = "https://acme.test/?access_token=${v}";`],
];

const DATA: readonly Sample[] = [
  [".env", (v) => `API_TOKEN=${v}`],
  [".env", (v) => `export API_TOKEN="${v}"`],
  ["a.json", (v) => `{ "apiKey": "${v}" }`],
  ["a.json", (v) => `{"body":"{\\"access_token\\":\\"${v}\\"}"}`],
  ["a.json", (v) => `{ "key": "token", "value": "${v}", "type": "string" }`],
  ["a.json", (v) => `{ "name": "API_TOKEN",\n  "value": "${v}" }`],
  ["a.yml", (v) => `api_token: ${v}`],
  ["a.yml", (v) => `api_token: "${v}"`],
  ["a.yml", (v) => `- name: API_TOKEN\n  value: ${v}`],
  ["a.yml", (v) => `environment:\n  - API_TOKEN=${v}`],
  ["a.yml", (v) => `headers:\n  Authorization:\n  - Bearer ${v}`],
  ["a.yml", (v) => `api_token: !secret_value ${v}`],
  ["a.yml", (v) => `api_token: |\n  ${v}\n`],
  ["a.yml", (v) => `args: ["--api-key", "${v}"]`],
  ["a.toml", (v) => `api_token = "${v}"`],
  ["a.ini", (v) => `api_token = ${v}`],
  ["a.properties", (v) => `api.token=${v}`],
  ["a.properties", (v) => `spring.security.client-secret: ${v}`],
  ["a.xml", (v) => `<apiToken>${v}</apiToken>`],
  ["a.xml", (v) => `<add key="ApiToken" value="${v}" />`],
  ["a.xml", (v) => `<string name="api_token">${v}</string>`],
  ["a.xml", (v) => `<entry key="api.token">${v}</entry>`],
  ["a.xml", (v) => `<property name="apiToken" value="${v}"/>`],
  ["a.xml", (v) => `<name>api.token</name>\n  <value>${v}</value>`],
  ["a.xml", (v) => `<property name="apiToken"><value>${v}</value></property>`],
  ["a.conf", (v) => `proxy_set_header Authorization "Bearer ${v}";`],
  ["a.plist", (v) => `<key>ApiToken</key>\n<string>${v}</string>`],
  ["a.tf", (v) => `variable "api_token" {\n  type = string\n  default = "${v}"\n}`],
  ["a.tf", (v) => `api_token = "${v}"`],
  ["Dockerfile", (v) => `ENV API_TOKEN ${v}`],
  ["Dockerfile", (v) => `ARG API_TOKEN=${v}`],
  ["a.md", (v) => `- **API token:** \`${v}\``],
  ["a.md", (v) => `[![badge](https://acme.test/badge.svg?token=${v})](https://acme.test)`],
  ["a.md", (v) => `| API token | ${v} |`],
  ["a.http", (v) => `Authorization: Bearer ${v}`],
  ["a.http", (v) => `X-Api-Key: ${v}`],
  ["a.http", (v) => `GET https://acme.test/users?api_key=${v}&page=2`],
  ["a.har", (v) => `{"name":"Authorization","value":"Bearer ${v}"}`],
  ["a.ipynb", (v) => `"source": ["api_token = '${v}'\\n"]`],
  ["a.tfstate", (v) => `"auth_token": "${v}",`],
];

const SHELL: readonly Sample[] = [
  ["a.sh", (v) => `export API_TOKEN=${v}`],
  ["a.sh", (v) => `API_TOKEN='${v}' ./run`],
  ["a.sh", (v) => `: "\${API_TOKEN:=${v}}"`],
  ["a.sh", (v) => `TOKEN=\${TOKEN:-${v}}`],
  ["a.sh", (v) => `deploy --token ${v} --verbose`],
  ["a.sh", (v) => `deploy --api-key=${v}`],
  ["a.sh", (v) => `curl -H "Authorization: Bearer ${v}" https://acme.test`],
  ["a.sh", (v) => `curl -H 'X-Auth-Token: ${v}' https://acme.test`],
  ["a.sh", (v) => `curl -d "client_secret=${v}&grant_type=x" https://acme.test`],
  ["a.fish", (v) => `set -gx API_TOKEN ${v}`],
  ["a.bat", (v) => `setx API_TOKEN ${v}`],
  ["a.bat", (v) => `set API_TOKEN=${v}`],
  ["a.mk", (v) => `API_TOKEN ?= ${v}`],
  ["a.mk", (v) => `API_TOKEN ::= "${v}"`],
  ["a.txt", (v) => `acme-token-${v}`],
  ["a.txt", (v) => `Your secret key ${v}`],
];

const PASSWORDS: readonly Sample[] = [
  [".env", (v) => `DB_PASSWORD=${v}`],
  ["a.yml", (v) => `password: ${v}`],
  ["a.yml", (v) => `  - MYSQL_ROOT_PASSWORD=${v}`],
  ["a.ini", (v) => `db_passwd = ${v}`],
  ["a.config", (v) => `connectionString="Server=db;User Id=app;Password=${v};Encrypt=true"`],
  ["a.xml", (v) => `<password>${v}</password>`],
  ["a.py", (v) => `connect(host="db", user="app", password="${v}")`],
  ["a.js", (v) => `auth: { user: "app", pass: "${v}" }`],
  ["a.java", (v) => `config.setPassword("${v}");`],
  ["a.cs", (v) => `var connection = "Host=db;Username=app;Password=${v}";`],
  ["a.sh", (v) => `login --password ${v}`],
  ["a.sh", (v) => `PGPASSWORD=${v} psql`],
  ["a.js", (v) => `password: process.env.DB_PASSWORD || "${v}",`],
  ["a.yml", (v) => `stringData:\n  password: >-\n    ${v}\n`],
  ["a.reg", (v) => `"Password"="${v}"`],
  ["a.php", (v) => `$mail->Password = '${v}';`],
  ["a.rb", (v) => `password "${v}"`],
];

describe.each([
  ["code", CODE, key],
  ["data", DATA, key],
  ["shells", SHELL, key],
  ["passwords", PASSWORDS, password],
] as const)("in %s", (_name, samples, value) => {
  it.each(samples.map(([path, write]) => [path, write("VALUE"), write] as const))("%s: %s", (path, _text, write) => {
    expect(secretsIn(write(value), path)).toEqual([value]);
    expect(secretsInFile(write(value), path)).toEqual([value]);
  });
});

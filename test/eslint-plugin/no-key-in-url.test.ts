// Credentials in URLs: before the host and in the query, literal, interpolated and built as objects.
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";
import { makeKey } from "../support/make-key.js";
import { runRule } from "../support/run-rule.js";

const rule = plugin.rules["no-key-in-url"];
const password = makeKey("url-password");
const queryKey = makeKey("url-query-credential");
const google = makeKey("google-api-key");
const named = (cases: Readonly<Record<string, string>>) =>
  Object.entries(cases).map(([name, code]) => ({ name, code }));
const query = (name: string) => ({ messageId: "query", data: { name } });
const userinfo = { messageId: "userinfo" };

/** A case whose value, a text of the code, is reported where it stands last. */
const at = (name: string, code: string, value: string, error: { readonly messageId: string }) => ({
  name,
  code,
  errors: [{ ...error, line: 1, column: code.lastIndexOf(value) + 1 }],
});

runRule("no-key-in-url", rule, {
  valid: [
    ...named({
      "a URL without one": 'fetch("https://api.acme.test/v1/items?page=2&sort=name#token=1");',
      placeholders: 'go("https://user:password@acme.test", "https://acme.test?api_key=YOUR_API_KEY&token=<token>");',
      "empty values":
        'go("https://acme.test?api_key=&token=", `https://acme.test?api_key=${""}`, "https://acme.test?password");',
      "a default of the own machine": `connect("postgres://app:${password}@localhost:5432/app", \`http://\${user}:\${password}@127.0.0.1\`);`,
      "a token of a server on the own machine": "open(`http://localhost:8888/?token=${token}`);",
      "a user without a password":
        "go(`https://${user}@acme.test`, 'ssh://git@acme.test/x.git', `mailto:${user}@acme.test`);",
      "another scheme": "show(`otpauth://totp/Acme?secret=${secret}`, `postgres://db/app?password=${password}`);",
      "a mail address in a query": "go(`https://acme.test/?to=a:b@acme.test&from=${user}@acme.test`);",
      "the connection string of a database":
        "connect(`postgres://${user}:${password}@${host}/app`, `mongodb+srv://${user}:${pw}@${host}`);",
      "a proxy": "connect(`http://${user}:${password}@${proxyHost}:${port}`);",
      "a masked password": "log(`https://${user}:${mask(password)}@acme.test`, `https://${user}:***@acme.test`);",
      "tokens of pages":
        "go(`https://acme.test?page_token=${x}&next_token=${y}&continuationToken=${z}&pageToken=${p}`);",
      "a token of a page under a general name": "go(`https://acme.test?token=${pageToken}&token=${cursor.nextToken}`);",
      "what forms send": "go(`/save?csrf=${csrf}&csrf_token=${token}&_token=${csrfToken}`);",
      "what OAuth sends through the browser":
        "go(`https://acme.test/authorize?code=${code}&state=${state}&id_token_hint=${idToken}`);",
      "a link that is spent when it is opened":
        "mail(`${base}/reset-password?token=${token}`, `https://acme.test/verify?token=${user.token}`, `/invite?token=${inviteToken}`);",
      "a key of a page":
        "load(`https://maps.googleapis.com/maps/api/js?key=${apiKey}`, `https://api.mapbox.com/x?access_token=${accessToken}`);",
      "a tile": "new Layer(`https://maps.acme.test/{z}/{x}/{y}.png?key=${apiKey}`);",
      "a publishable key":
        "load(`https://js.acme.test/?key=${publishableKey}&api_key=${process.env.NEXT_PUBLIC_FIREBASE_API_KEY}`);",
      "keys of data": "get(`/items?key=${key}&key=${cacheKey}&sort_key=${x}&token_type=${t}&keyword=${password}`);",
      "whether there is one": "go(`/x?token=${!!token}&secret=${typeof secret}&api_key=${apiKey.length}`);",
      "the body of a form":
        'post(`grant_type=client_credentials&client_id=${id}&client_secret=${secret}`, "a=1&password=" + password);',
      "a body by its place":
        "fetch(url, { body: new URLSearchParams({ client_secret: secret }) }); axios.post(url, new URLSearchParams({ password }));",
      "a body by its name":
        "const body = new URLSearchParams({ client_secret: secret }); const form = new URLSearchParams(); form.set('password', password);",
      "a body by its use":
        "const params = new URLSearchParams({ api_key: apiKey }); fetch(url, { method: 'POST', body: params.toString() });",
      "a body by its grant":
        "const params = new URLSearchParams(); params.append('grant_type', x); params.append('client_secret', secret);",
      "the parameters of a mailed link": "mail(`${base}?${new URLSearchParams({ email, token })}`);",
      "a header and a cookie":
        "headers.set('token', token); request.set('Authorization', token); cookies.set('access_token', accessToken);",
      "parameters of a route": "router.push({ name: 'x', params: { token } }); use({ params: { api_key: apiKey } });",
      "a pattern": 'match(/[?&]token=([^&]+)/, "?token=", "&token=" + 1);',
      "a selector": 'query(`a[href*="?page=1"]`, cond ? x : y);',
    }),
    { name: "an allowed parameter", code: "go(`/x?api_key=${apiKey}`);", options: [{ allow: ["api_key"] }] },
  ],
  invalid: [
    at("a password, literal", `connect("postgres://app:${password}@db.acme.internal/app");`, password, userinfo),
    at("a password, interpolated", "fetch(`https://${user}:${password}@api.acme.test`);", "password", userinfo),
    at("a password, by its place", "fetch(`https://api:${x}@acme.test`);", "x}", userinfo),
    at("a password, put together", 'fetch("https://" + user + ":" + pw + "@acme.test/x");', "pw", userinfo),
    at("a token as the user", "clone(`https://${token}@git.acme.test/x.git`);", "token", userinfo),
    at(
      "a token as the password",
      "clone(`https://x-access-token:${githubToken}@github.com/x`);",
      "githubToken",
      userinfo,
    ),
    at(
      "a parameter, literal",
      `fetch("https://api.acme.test/items?page=2&api_key=${queryKey}");`,
      queryKey,
      query("api_key"),
    ),
    at(
      "a key of a provider, under any name",
      `fetch("https://youtube.googleapis.com/v3?key=${google}");`,
      google,
      query("key"),
    ),
    at(
      "a parameter, interpolated",
      "fetch(`https://acme.test/?page=1&access_token=${x}`);",
      "x}",
      query("access_token"),
    ),
    at("a parameter, put together", 'fetch(base + "/items?api_key=" + key + "&page=1");', "key ", query("api_key")),
    at("appended", "url += `&client_secret=${x}`;", "x}", query("client_secret")),
    at("encoded", "fetch(`/x?password=${encodeURIComponent(password)}`);", "encodeURI", query("password")),
    at("a general name with a telling value", "fetch(`https://acme.test/?key=${apiKey}`);", "apiKey", query("key")),
    at("an id that is a key", "fetch(`https://acme.test/?appid=${apiKey}`);", "apiKey", query("appid")),
    at("a token", "connect(`wss://acme.test/ws?token=${accessToken}`);", "accessToken", {
      ...query("token"),
      messageId: "socket",
    }),
    at(
      "a variable of the environment",
      "fetch(`https://acme.test/?key=${process.env.FORG_API_KEY}`);",
      "process.env",
      query("key"),
    ),
    at(
      "a constant of the environment",
      "const k = process.env.FORG_API_KEY; fetch(`https://acme.test/?key=${k}`);",
      "k}",
      query("key"),
    ),
    at("in a tag", "const a = <a href={`/x?api_key=${apiKey}`} />;", "apiKey", query("api_key")),
    at("as parameters", "fetch(url + '?' + new URLSearchParams({ page: 1, api_key: x }));", "x }", query("api_key")),
    at("as pairs", "fetch(`${url}?${new URLSearchParams([['key', apiKey]])}`);", "apiKey", query("key")),
    at(
      "as a constant's",
      "const options = { access_token: x }; const q = new URLSearchParams(options).toString(); go(`/?${q}`);",
      "x }",
      query("access_token"),
    ),
    at("set", 'url.searchParams.set("token", accessToken);', "accessToken", query("token")),
    at(
      "appended to parameters",
      'const params = new URLSearchParams(); params.append("api_key", x); go(`/?${params}`);',
      "x)",
      query("api_key"),
    ),
    at(
      "through a constant",
      'const { searchParams } = url; const p = url.searchParams; p.set("api_key", x);',
      "x)",
      query("api_key"),
    ),
    at("in an option of axios", "axios.get(url, { params: { api_key: x } });", "x }", query("api_key")),
    at("in an option of got", "got(url, { searchParams: { token: apiToken } });", "apiToken", query("token")),
    {
      ...at("with the syntax of TypeScript", "fetch(`/x?api_key=${(key as string)!}`);", "key as", query("api_key")),
      typescript: true,
    },
  ].map((one) => ("typescript" in one ? { ...one, errors: one.errors.map(({ messageId }) => ({ messageId })) } : one)),
});

const lint = (code: string, options: object = {}) => {
  const rules = { "keystow/no-key-in-url": ["error", options] } satisfies Linter.RulesRecord;
  return new Linter().verify(code, { plugins: { keystow: plugin }, rules });
};

describe("the text", () => {
  it("names the parameter and says what to do", () => {
    expect(lint("fetch(`https://acme.test/?api_key=${x}`)")[0]?.message).toBe(
      "`api_key` in the query of a URL ends up in logs, histories and referrers. Send it in a header.",
    );
  });

  it("holds no secret", () => {
    const problems = lint(`a("https://acme.test/?api_key=${queryKey}"); b("https://u:${password}@acme.internal");`);
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toContain(queryKey);
    expect(JSON.stringify(problems)).not.toContain(password);
  });
});

it("takes time in proportion to the text", () => {
  const times = [20_000, 80_000].map((length) => {
    const codes = ["?a=", "&token", "http://a:", "://", "x:y@"].map((piece) => piece.repeat(length / piece.length));
    const start = performance.now();
    for (const code of codes) lint(`go(${JSON.stringify(code)}, \`${code}\${x}\`);`);
    return performance.now() - start;
  });
  expect(times[1]).toBeLessThan(10 * (times[0] ?? 0) + 200);
});

it.each([{ allow: "token" }, { allow: [""] }, { allows: [] }])("refuses %o", (options) => {
  expect(() => lint("", options)).toThrow(/keystow\/no-key-in-url/);
});

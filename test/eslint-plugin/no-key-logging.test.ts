// Credentials in logs and in the messages of errors, and the forms of them that give nothing away.
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";
import { makeKey } from "../support/make-key.js";
import { runRule } from "../support/run-rule.js";

const rule = plugin.rules["no-key-logging"];
const named = (cases: Readonly<Record<string, string>>) =>
  Object.entries(cases).map(([name, code]) => ({ name, code }));

/** A case with one credential, where it stands first; the suggestion puts `Boolean()` around it. */
function logged(name: string, code: string, credential: string, shown = credential, messageId = "log") {
  const column = code.indexOf(credential) + 1;
  const output = code.replace(credential, `Boolean(${credential})`);
  const suggestions = [{ messageId: "presence", data: { code: `Boolean(${credential})` }, output }];
  return { name, code, errors: [{ messageId, data: { name: shown }, column, suggestions }] };
}
const thrown = (name: string, code: string, credential: string, shown = credential) =>
  logged(name, code, credential, shown, "error");

runRule("no-key-logging", rule, {
  valid: [
    ...named({
      "a text about a credential": 'console.log("password required", "token");',
      "its length, its end and its beginning":
        "console.log(apiKey.length, apiKey.slice(-4), `${apiKey.substring(0, 4)}…`);",
      "whether it is set":
        'console.log(!!apiKey, Boolean(apiKey), typeof apiKey, apiKey ? "set" : "not set", apiKey === other);',
      "a mask": "logger.info(mask(apiKey), redact(password), { apiKey: mask(apiKey) }, hash(secret));",
      "a variable with a mask":
        "const masked = apiKey.slice(-4); const maskedToken = mask(t); log.info(masked, maskedToken);",
      "what decides": 'console.log(password && "given", accessToken || "none" ? 1 : 2);',
      "facts about it":
        "console.log(pass, tokenType, passwordHash, secretName, keyId, tokenExpiry, user.passwordResetAt);",
      "flags and counts": "console.log(hasToken, usePassword, maxTokens, usage.totalTokens, promptTokens, isSecret);",
      "tokens of a parser": "throw new SyntaxError(`Unexpected token ${token}`);",
      "the tokens of texts, in a file that knows passwords as well":
        "const password = lexer.next(); console.log(token, currentToken, nextToken, token.value);",
      "keys of data": "console.log(key, cacheKey, row.primaryKey, storageKey, sessionKey, itemKey);",
      "tokens of pages and forms": "console.log(pageToken, nextToken, csrfToken, cancelToken, resetToken);",
      "what is said about a field": "console.log(errors.password, labels.apiKey, messages.secret);",
      "a public key": "console.log(publicKey, publishableKey, anonKey, process.env.STRIPE_PUBLISHABLE_KEY);",
      "settings of the environment": "console.log(process.env.NODE_ENV, process.env.PORT, import.meta.env);",
      "another method": "console.assert(password); logger.child({ apiKey });",
      "another object": "form.info(password); vault.write(secret); response.error(password);",
      "another class": "throw new AuthError(password); new Credentials(password);",
      "headers without a credential":
        'const headers = { accept: "text/html" }; console.log(headers, res.headers, response.headers);',
      "headers whose credential is masked": "console.log({ headers: { Authorization: mask(x) } });",
      "a constant that is no key": 'const API_KEY = "api-key"; const password = "***"; console.log(API_KEY, password);',
      "a class, a function and an import":
        'import { Token, secret } from "./x.js"; class Password {} function password() {} console.log(Password, password, secret);',
      "what a placeholder property holds": 'console.log({ password: "***", token: undefined, apiKey: maskedKey });',
      "the part of an input": "console.log(passwordInput, tokenField);",
    }),
    {
      name: "a token by its type",
      code: "function f(accessToken: Token, secret: boolean) { console.log(accessToken, secret); }",
      typescript: true,
    },
    { name: "an allowed name", code: "console.log(accessToken);", options: [{ allow: ["accessToken"] }] },
  ],
  invalid: [
    logged("by itself", "console.log(apiKey);", "apiKey"),
    logged("behind a text", 'console.error("key:", config.clientSecret);', "config.clientSecret", "clientSecret"),
    logged("in a template", "console.debug(`Bearer ${accessToken}`);", "accessToken"),
    logged("put together", 'console.warn("password " + user.password + "!");', "user.password", "password"),
    logged("as JSON", "console.info(JSON.stringify(credentials));", "credentials"),
    logged("of the environment", "console.log(process.env.FORG_API_KEY);", "process.env.FORG_API_KEY", "FORG_API_KEY"),
    logged("in brackets", 'console.log(process.env["DB_PASSWORD"]);', 'process.env["DB_PASSWORD"]', "DB_PASSWORD"),
    logged("of Deno", 'console.log(Deno.env.get("DB_PASSWORD"));', 'Deno.env.get("DB_PASSWORD")', "DB_PASSWORD"),
    logged("a connection string", "log.info(process.env.DATABASE_URL);", "process.env.DATABASE_URL", "DATABASE_URL"),
    logged("a logger", "logger.info(`login with ${password}`);", "password"),
    logged(
      "a logger of the object",
      "this.logger.debug({ secret: this.clientSecret });",
      "this.clientSecret",
      "clientSecret",
    ),
    logged("a logger of the request", "req.log.error(refreshToken);", "refreshToken"),
    logged("a child logger", 'winston.child({ part: "x" }).warn(privateKey);', "privateKey"),
    logged("a stream", "process.stdout.write(authToken);", "authToken"),
    logged("a function that prints", "print(apiKey);", "apiKey"),
    logged("the package debug", 'import trace from "debug"; trace(apiKey);', "apiKey"),
    logged("a value under a property's name", "console.log({ password: value });", "value", "password"),
    logged("the call that gets it", "console.log(await getAccessToken());", "getAccessToken()"),
    logged("a default", 'console.log(apiKey ?? "none");', "apiKey"),
    logged("a branch", 'console.log(verbose ? apiKey : "");', "apiKey"),
    logged("a header", "console.log(req.headers.authorization);", "req.headers.authorization", "authorization"),
    logged("a token, where tokens let people in", "login().then((t) => 0, oauth); console.log(token);", "token"),
    thrown("in an error", "throw new Error(`invalid key ${apiKey}`);", "apiKey"),
    thrown("in an error without new", 'throw Error("cannot use " + password);', "password"),
    thrown(
      "in an error of the project",
      "throw new AuthError(`cannot use ${process.env.DB_PASSWORD}`, 401);",
      "process.env.DB_PASSWORD",
      "DB_PASSWORD",
    ),
    thrown(
      "in a class of errors",
      "class E extends Error { constructor() { super(`bad ${options.apiKey}`); } }",
      "options.apiKey",
      "apiKey",
    ),
    thrown("thrown as a text", "throw `no user with ${password}`;", "password"),
    {
      name: "a shorthand property",
      code: "logger.info({ user, apiKey });",
      errors: [
        {
          messageId: "log",
          data: { name: "apiKey" },
          suggestions: [
            {
              messageId: "presence",
              data: { code: "Boolean(apiKey)" },
              output: "logger.info({ user, apiKey: Boolean(apiKey) });",
            },
          ],
        },
      ],
    },
    {
      name: "a constant that the environment fills",
      code: "const value = process.env.FORG_API_KEY; console.log(value);",
      errors: [
        {
          messageId: "log",
          data: { name: "FORG_API_KEY" },
          suggestions: [
            {
              messageId: "presence",
              data: { code: "Boolean(value)" },
              output: "const value = process.env.FORG_API_KEY; console.log(Boolean(value));",
            },
          ],
        },
      ],
    },
    ...[
      "const { DATABASE_URL: used } = process.env;",
      'const { DATABASE_URL: used = "" } = process.env;',
      'const used = process.env.DATABASE_URL ?? "";',
    ].map((declaration) => ({
      name: `what is set by ${declaration}`,
      code: `${declaration} console.log(used);`,
      errors: [
        {
          messageId: "log",
          data: { name: "DATABASE_URL" },
          suggestions: [
            {
              messageId: "presence",
              data: { code: "Boolean(used)" },
              output: `${declaration} console.log(Boolean(used));`,
            },
          ],
        },
      ],
    })),
    {
      name: "the whole environment",
      code: "console.log(process.env, { ...process.env });",
      errors: [
        { messageId: "environment", data: { name: "process.env" } },
        { messageId: "environment", data: { name: "process.env" } },
      ],
    },
    {
      name: "headers that hold one",
      code: "const headers = { Authorization: `Bearer ${x}` };\nconst options = { headers };\nconst given = new Headers({ 'X-Api-Key': x });\nconsole.log(headers, options, given, req.headers);",
      errors: ["headers", "options", "given", "req.headers"].map((name) => ({ messageId: "headers", data: { name } })),
    },
    {
      name: "headers that are given one later",
      code: 'const headers = new Headers(); headers.set("Authorization", x); console.log(headers);',
      errors: [{ messageId: "headers", data: { name: "headers" } }],
    },
    {
      ...logged("a logger of the project", "audit.info(apiKey);", "apiKey"),
      options: [{ loggers: ["audit"] }],
    },
    { ...logged("with the syntax of TypeScript", "console.log(apiKey!);", "apiKey"), typescript: true },
    {
      ...logged(
        "by its type",
        "console.log((x as Account).clientSecret);",
        "(x as Account).clientSecret",
        "clientSecret",
      ),
      typescript: true,
    },
  ],
});

const lint = (code: string, options: object = {}) => {
  const rules = { "keystow/no-key-logging": ["error", options] } satisfies Linter.RulesRecord;
  return new Linter().verify(code, { plugins: { keystow: plugin }, rules });
};

describe("the text", () => {
  it("says what to write instead", () => {
    expect(lint("console.log(process.env.FORG_API_KEY)")[0]?.message).toBe(
      "FORG_API_KEY is a credential, and logs are kept and read by many. Log whether it is set, or its last four characters.",
    );
  });

  it("holds no secret, even where a name does", () => {
    const key = makeKey("forg-live-key");
    const code = `const apiKey = "${key}"; console.log(apiKey); console.log(x["${key}"], y.${key}_token);`;
    const problems = lint(code);
    expect(problems.length).toBeGreaterThan(0);
    expect(
      problems.map(({ message, suggestions }) => message + (suggestions ?? []).map(({ desc }) => desc).join()),
    ).not.toContain(key);
  });
});

it.each([{ loggers: [""] }, { allow: "x" }, { logger: [] }])("refuses %o", (options) => {
  expect(() => lint("", options)).toThrow(/keystow\/no-key-logging/);
});

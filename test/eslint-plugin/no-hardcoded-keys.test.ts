// The rule on ESLint's own RuleTester: what is reported, and exactly where. Keys are made at run time.
import { Linter, RuleTester } from "eslint";
import { RuleTester as RuleTester9 } from "eslint9";
import { describe, expect, it } from "vitest";
import { createDetector } from "@keystow/detector";
import plugin from "../../eslint-plugin/src/index.js";
import { makeKey } from "../support/make-key.js";

const testers = { "ESLint 10": RuleTester, "ESLint 9": RuleTester9 as unknown as typeof RuleTester };
for (const tester of Object.values(testers)) {
  tester.describe = describe;
  tester.it = it;
  tester.itOnly = it.only;
}

const live = makeKey("forg-live-key");
const test = makeKey("forg-test-key");
const forerunner = makeKey("forerunner-api-key");
const rule = plugin.rules["no-hardcoded-keys"];
const redactedOf = (key: string) => createDetector().identify(key)?.redacted ?? "";
const range = (line: number, column: number, { length }: string) => ({
  line,
  column,
  endLine: line,
  endColumn: column + length,
});
/** Each has one suggestion; what it does is told by suggestions.test.ts. */
const at = (line: number, column: number, key: string, suggestions = 1) => ({
  messageId: "hardcoded",
  ...range(line, column, key),
  ...(suggestions > 0 && { suggestions }),
});

// Each case has a name: without one its code would be its title, with the key in it.
const cases: Parameters<RuleTester["run"]>[2] = {
  valid: [
    { name: "an environment read", code: "const key = process.env.FORG_API_KEY;" },
    { name: "a key that is cut short", code: `const text = "${live.slice(0, -1)}";` },
    { name: "a placeholder", code: `const key = "forg_live_${"x".repeat(32)}";` },
    { name: "a suppressed key", code: `const key = "${live}"; // keystow-disable-line -- revoked` },
    { name: "a rule that is off", code: `use("${live}");`, options: [{ disabledRules: ["forg-live-key"] }] },
    { name: "a provider that is off", code: `use("${live}");`, options: [{ disabledRules: ["forg"] }] },
    {
      name: "a grade that is not sure enough",
      code: `const forerunnerApiKey = "${forerunner}";`,
      options: [{ minGrade: "provider" }],
    },
  ],
  invalid: [
    {
      name: "a string, with its message",
      code: `const key = "${live}";`,
      errors: [
        {
          message: `Hard-coded FORG live API key (${redactedOf(live)}): read it from the environment.`,
          ...range(1, 14, live),
          suggestions: [
            {
              messageId: "readVariable",
              data: { variable: "FORG_API_KEY" },
              output: "const key = process.env.FORG_API_KEY;",
            },
          ],
        },
      ],
    },
    {
      name: "comments, templates and regular expressions",
      code: `// ${live}\n/*\n ${test} */\nuse(\`\${a} ${live}\`, /${test}/);`,
      errors: [at(1, 4, live), at(3, 2, test), at(4, 11, live), at(4, 11 + live.length + 4, test, 0)],
    },
    {
      name: "a key that only its provider's name gives away",
      code: `const forerunnerApiKey = "${forerunner}";`,
      errors: [{ message: /^Hard-coded Forerunner API key \(/, ...range(1, 27, forerunner), suggestions: 1 }],
    },
    {
      name: "advice, where something else is wrong as well",
      code: `fetch(url, { headers: { "X-API-Key": "${live}" } });`,
      errors: [{ message: /read it from the environment\. Also: .*Authorization: Bearer.*\.$/, suggestions: 1 }],
    },
    {
      name: "behind a byte-order mark, which has no column",
      code: `\uFEFFconst key = "${live}";`,
      errors: [at(1, 14, live)],
    },
    {
      name: "after CRLF, a lone CR and U+2028, which ends a line in ESLint",
      code: `a;\r\nb;\rc;\u2028const key = "${live}";`,
      errors: [at(4, 14, live)],
    },
    {
      name: "behind astral characters, in UTF-16 columns",
      code: `use("\u{1F511}\u{1F511}", "${live}");`,
      errors: [at(1, 14, live)],
    },
    {
      name: "behind a hashbang",
      code: `#!/usr/bin/env node\nconst key = "${live}";`,
      errors: [at(2, 14, live)],
    },
    {
      name: "beside one whose rule is off",
      code: `use("${live}", "${test}");`,
      options: [{ disabledRules: ["forg-live-key"] }],
      errors: [at(1, 10 + live.length, test)],
    },
  ],
};

describe.each(Object.entries(testers))("%s", (_name, Tester) => {
  new Tester().run("no-hardcoded-keys", rule, cases);
});

describe("a key of several lines", () => {
  it("is reported from its first character to behind its last", () => {
    const pem = makeKey("pem-private-key");
    const [problem] = lint(`const key = \`${pem}\`;`);
    const lines = pem.split("\n");
    expect(problem).toMatchObject({ line: 1, column: 14, endLine: lines.length });
    expect(problem?.endColumn).toBe((lines.at(-1) ?? "").length + 1);
  });
});

describe("messages", () => {
  it("hold no secret, whatever the rule", () => {
    for (const { id, examples } of createDetector().rules) {
      const key = makeKey(id);
      const code = examples(key).map((example) => `/*\n${example.replaceAll("*/", "")}\n*/`);
      expect(JSON.stringify(lint(code.join("\n"))), id).not.toContain(key);
    }
  });

  it("take the folders of Windows for folders", () => {
    const [problem] = lint(`use("${live}");`, {}, "app\\test\\pay.js");
    expect(problem?.message).toContain("Also: a live key stands among tests");
  });

  it("do not wrap the length of a short value twice", () => {
    const [problem] = lint(`connect("postgres://app:${makeKey("url-password").slice(0, 12)}@db/app");`);
    expect(problem?.message).toBe("Hard-coded password in a URL (12 characters): read it from the environment.");
  });
});

describe("options", () => {
  it.each([
    ["an unknown grade", { minGrade: "certain" }],
    ["an unknown rule", { disabledRules: ["forg-live-keys"] }],
    ["a rule twice", { disabledRules: ["forg", "forg"] }],
    ["an unknown option", { minGrad: "named" }],
  ])("with %s are refused", (_what, options) => {
    expect(() => lint("", options)).toThrow(/keystow\/no-hardcoded-keys/);
  });

  it("do not leak from one file to the next", () => {
    const code = `use("${live}", "${test}");`;
    const counts = [{}, { disabledRules: ["forg"] }, {}, { disabledRules: ["forg-test-key"] }, { minGrade: "proven" }];
    expect(counts.map((options) => lint(code, options).length)).toEqual([2, 0, 2, 1, 0]);
  });
});

function lint(code: string, options: object = {}, filename = "pay.js") {
  const rules = { "keystow/no-hardcoded-keys": ["error", options] } satisfies Linter.RulesRecord;
  return new Linter().verify(code, { plugins: { keystow: plugin }, rules }, filename);
}

// A team's own kinds of keys, from the config to every command that meets them.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { customRule, tokenBody } from "../../support/custom-rules.js";
import { runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

const body = tokenBody();
const token = `acme_${body}`;
const rule = customRule({ provider: "Acme", env: "ACME_TOKEN", rotateUrl: "https://acme.test/tokens" });
const keystow = (args: readonly string[], config: object, files: Readonly<Record<string, string>> = {}) => {
  const root = writeTree(tempFolder(), {
    "a.ts": `const t = "${token}";\n`,
    "keystow.config.json": JSON.stringify(config, null, 1),
    ...files,
  });
  mkdirSync(join(root, ".git"));
  return runKeystow(args, { cwd: root });
};

describe("a custom rule", () => {
  it("finds keys, and says what the config says of them", () => {
    const { status, stdout } = keystow(["a.ts"], { rules: [rule] });
    expect(status).toBe(1);
    expect(stdout).toContain(`1:12  Acme deploy token  acme_****${body.slice(-4)}`);
    expect(stdout).toContain("ACME_TOKEN");
    expect(stdout).toContain("https://acme.test/tokens");
    expect(stdout).not.toContain(body);
    const { findings } = JSON.parse(keystow(["a.ts", "-f", "json"], { rules: [rule] }).stdout) as { findings: unknown };
    expect(findings).toMatchObject([
      { ruleId: "acme-deploy-token", provider: "Acme", grade: "provider", startColumn: 12, endColumn: 41 },
    ]);
  });

  it("is explained", () => {
    const { stdout } = keystow(["explain", "a.ts:1"], { rules: [rule] });
    expect(stdout).toContain("reported as Acme deploy token (acme-deploy-token, provider)");
    expect(stdout).toContain("matches the pattern of a rule in the config");
  });

  it("is suppressed by its id, with a reason", () => {
    const comment = "// keystow-disable-line acme-deploy-token -- a sample";
    const files = { "b.ts": `const t = "${token}"; ${comment}\n` };
    expect(keystow(["b.ts"], { rules: [rule] }, files).status).toBe(0);
  });

  it("is disabled by its id, or by its provider's", () => {
    expect(keystow(["a.ts"], { rules: [rule], disabledRules: ["acme-deploy-token"] }).status).toBe(0);
    expect(keystow(["a.ts"], { rules: [rule], disabledRules: ["acme"] }).status).toBe(0);
    expect(keystow(["a.ts"], { disabledRules: ["acme"] }).stderr).toMatch(
      /:3 (?:no such rule or provider|unknown rule "acme")/,
    );
  });

  it("may stand in a config that is a program", () => {
    const root = writeTree(tempFolder(), {
      "a.ts": `const t = "${token}";\n`,
      "keystow.config.mjs": `export default { rules: [${JSON.stringify(rule)}] };`,
    });
    expect(runKeystow(["a.ts"], { cwd: root }).status).toBe(1);
  });

  it("takes its keys out of file names and messages", () => {
    const { stdout, stderr } = keystow(
      [".", `${token}.txt`, "-f", "json"],
      { rules: [rule] },
      { [`${token}.md`]: token },
    );
    expect(stdout + stderr).toContain("acme_****");
    expect(stdout + stderr).not.toContain(body);
  });
});

it.each([
  [{ pattern: "acme_(?=[a-z])" }, 7, '"pattern" is refused: look-around is not part of RE2 syntax'],
  [{ pattern: "(acme_)\\1" }, 7, '"pattern" is refused: back-references are not part of RE2 syntax'],
  [{ pattern: `${token}(` }, 7, '"pattern" is refused: missing closing )'],
  [{ id: "forg-live-key" }, 4, '"id" must be new: "forg-live-key" is built in'],
  [{ anchors: ["ab"] }, 6, '"anchors" must be a list of literals of 3 to 100 printable ASCII characters'],
])("a rule with %j stops the run, with its place and the reason", (change, line, reason) => {
  const { id, title, pattern, anchors } = { ...customRule(), ...change };
  const config = `{\n "rules": [\n  {\n   "id": ${JSON.stringify(id)},\n   "title": ${JSON.stringify(title)},
   "anchors": ${JSON.stringify(anchors)},\n   "pattern": ${JSON.stringify(pattern)}\n  }\n ]\n}`;
  const { status, stdout, stderr } = keystow(["a.ts"], {}, { "keystow.config.json": config });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: `keystow: keystow.config.json:${line} ${reason}\n`,
  });
});

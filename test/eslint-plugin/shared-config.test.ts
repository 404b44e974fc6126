// The shared config, `.keystowignore` and the rule's own options: ESLint agrees with the command line.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";
import { customRule, tokenBody } from "../support/custom-rules.js";
import { lintText } from "../support/eslint-run.js";
import { makeKey } from "../support/make-key.js";
import { tempFolder, writeTree } from "../support/temp-folder.js";

const live = makeKey("forg-live-key");
const test = makeKey("forg-test-key");
const code = `use("${live}");\n// ${test}\n`;
const fingerprint = createDetector().identify(live)?.fingerprint ?? "";

const lines = async (
  files: Readonly<Record<string, string>>,
  options?: object,
  path = "src/a.js",
  settings?: object,
) => {
  const cwd = writeTree(tempFolder(), files);
  const rules = { "keystow/no-hardcoded-keys": options ? ["error", options] : "error" } as const;
  const configs = [{ ...plugin.configs.recommended, rules, ...(settings && { settings: { keystow: settings } }) }];
  return (await lintText(code, { cwd, path, configs: configs as never })).map(({ line }) => line);
};

describe("the shared config", () => {
  it("is honoured, with its exclusions", async () => {
    const config = (value: object) => ({ "keystow.config.json": JSON.stringify(value) });
    expect(await lines({})).toEqual([1, 2]);
    expect(await lines(config({ disabledRules: ["forg-test-key"] }))).toEqual([1]);
    expect(await lines(config({ allow: [{ fingerprint, reason: "revoked" }] }))).toEqual([2]);
    expect(await lines(config({ exclude: ["src/"] }))).toEqual([]);
    expect(await lines({ ".keystowignore": "*.js\n!b.js\n" })).toEqual([]);
    expect(await lines({ ".keystowrc.json": '{ /* ours */ "disabledRules": ["forg"], }' })).toEqual([]);
    expect(await lines({ "package.json": '{ "keystow": { "disabledRules": ["forg"] } }' })).toEqual([]);
    expect(await lines({}, undefined, "src/a.js", { disabledRules: ["forg"] })).toEqual([]);
  });

  it("may have rules of its own", async () => {
    const config = JSON.stringify({ rules: [customRule()] });
    const cwd = writeTree(tempFolder(), { "keystow.config.json": config });
    // the engine for patterns is a file of the built plugin
    const file = new URL("../../eslint-plugin/dist/index.js", import.meta.url).href;
    const built = (await import(file)) as { readonly default: typeof plugin };
    const messages = await lintText(`use("acme_${tokenBody()}");`, {
      cwd,
      path: "a.js",
      configs: [built.default.configs.recommended],
    });
    expect(messages).toMatchObject([{ message: /Acme deploy token/ }]);
  });

  it("stops the run if it cannot be used", async () => {
    await expect(lines({ "keystow.config.json": '{ "minGrad": "named" }' })).rejects.toThrow(
      /keystow\.config\.json: .*minGrade/,
    );
    await expect(lines({ "keystow.config.json": "{" })).rejects.toThrow(/not valid JSON/);
    await expect(lines({ "keystow.config.mjs": "" })).rejects.toThrow(/is a program: import it/);
  });
});

describe("options", () => {
  it.each([
    [{ disabledRules: ["forg"] }, []],
    [{ onlyRules: ["forg-test-key"] }, [2]],
    [{ onlyRules: ["github"] }, []],
    [{ failOnTestKeys: false }, [1]],
    [{ checkComments: false }, [1]],
    [{ allow: [{ fingerprint, reason: "revoked" }] }, [2]],
    [{ allow: [{ pattern: "forg_test_.*", reason: "tests" }] }, [1]],
    [{ allow: [{ pattern: "forg_test", reason: "not the whole value" }] }, [1, 2]],
    [{ allow: [{ path: "src/*.js", reason: "samples" }] }, []],
    [{ minGrade: "proven" }, []],
  ])("%j", async (options, expected) => {
    expect(await lines({}, options)).toEqual(expected);
  });

  it.each([
    [{ disabledRules: ["forgg"] }, /forgg/],
    [{ allow: [{ path: "a", pattern: "b", reason: "c" }] }, /no-hardcoded-keys/],
    [{ allow: [{ path: "a" }] }, /no-hardcoded-keys/],
    [{ minGrad: "named" }, /minGrad/],
  ])("refuses %j", async (options, message) => {
    await expect(lines({}, options)).rejects.toThrow(message);
  });
});

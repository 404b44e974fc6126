import { type Config, parseConfig } from "@keystow/detector";
import { compilePattern } from "@keystow/detector/patterns";
import { describe, expect, it } from "vitest";
import { customRule, detectorOf } from "../../support/custom-rules.js";
import { makeKey } from "../../support/make-key.js";

const problemsOf = (config: object, options = { compilePattern }) => {
  const result = parseConfig(config, options);
  return "problems" in result ? result.problems.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
};
const ruleOf = (config: Config) => detectorOf(config).rules.find(({ id }) => id === "acme-deploy-token");

describe("the rules of a config", () => {
  it("belong to a provider of their own, or to the one that they name", () => {
    const providerOf = (provider: string) => ruleOf({ rules: [customRule({ provider })] })?.provider;
    expect(ruleOf({ rules: [customRule()] })?.provider).toMatchObject({ id: "custom", name: "Custom" });
    expect(providerOf("Acme Corp.")).toMatchObject({ id: "acme-corp", name: "Acme Corp." });
    expect(providerOf("株式会社")).toMatchObject({ id: "custom", name: "株式会社" });
    expect(providerOf("stripe")).toMatchObject({ id: "stripe", name: "Stripe", docs: "https://docs.stripe.com/keys" });
  });

  it("may be disabled by name, even where another problem stands in the way", () => {
    const rules = [customRule({ provider: "Acme" })];
    expect(problemsOf({ rules, disabledRules: ["acme-deploy-token", "acme", "forg"] })).toEqual([]);
    expect(problemsOf({ rules: [customRule({ pattern: "(" })], disabledRules: ["acme-deploy-tokn"] })).toEqual([
      'rules.0.pattern: "pattern" is refused: missing closing )',
      'disabledRules.0: unknown rule "acme-deploy-tokn" (did you mean "acme-deploy-token"?)',
    ]);
  });

  it.each([
    [{ id: "Acme Token" }, 'id: "id" must be a kebab-case name such as "acme-deploy-token"'],
    [{ id: "forg-live-key" }, 'id: "id" must be new: "forg-live-key" is built in'],
    [{ id: "forg" }, 'id: "id" must be new: "forg" is built in'],
    [{ title: "" }, 'title: "title" must be a text of 1 to 80 characters'],
    [{ title: "a\u001b[31m" }, 'title: "title" must be a text of 1 to 80 characters'],
    [{ anchors: [] }, 'anchors: "anchors" must be a list of literals of 3 to 100 printable ASCII characters'],
    [
      { anchors: ["acme_", "ab"] },
      'anchors.1: "anchors" must be a list of literals of 3 to 100 printable ASCII characters',
    ],
    [{ anchors: "acme_" }, 'anchors: "anchors" must be a list of literals of 3 to 100 printable ASCII characters'],
    [{ pattern: "(?=a)" }, 'pattern: "pattern" is refused: look-around is not part of RE2 syntax'],
    [
      { pattern: "a".repeat(2_001) },
      'pattern: "pattern" must be an expression in RE2 syntax of at most 2000 characters',
    ],
    [{ caseSensitive: 1 }, 'caseSensitive: "caseSensitive" must be true or false'],
    [{ mode: "staging" }, 'mode: "mode" must be one of live, test'],
    [{ grade: "proven" }, 'grade: "grade" must be one of provider, named'],
    [{ env: "A-B" }, 'env: "env" must be the name of an environment variable'],
    [{ docs: "javascript:x" }, 'docs: "docs" must be a URL'],
    [{ rotateUrl: "nowhere" }, 'rotateUrl: "rotateUrl" must be a URL'],
    [{ patern: "x" }, 'patern: unknown key "patern" (did you mean "pattern"?)'],
  ])("are refused with %j", (change, problem) => {
    expect(problemsOf({ rules: [{ ...customRule(), ...change }] })).toEqual([`rules.0.${problem}`]);
  });

  it("are refused if they are no list of rules, share an id, or lack a part", () => {
    const shape = '"rules" must be a list of { "id": "...", "title": "...", "anchors": ["..."], "pattern": "..." }';
    expect(problemsOf({ rules: {} })).toEqual([`rules: ${shape}`]);
    expect(problemsOf({ rules: ["acme"] })).toEqual([`rules.0: ${shape}`]);
    expect(problemsOf({ rules: [customRule(), customRule()] })).toEqual([
      'rules.1.id: "id" must be new: an earlier rule of the list has it',
    ]);
    const { id, title, anchors } = customRule();
    expect(problemsOf({ rules: [{ id, title, anchors }] })).toEqual([
      'rules.0.pattern: "pattern" must be an expression in RE2 syntax of at most 2000 characters',
    ]);
  });

  it("are refused in a host that brings no engine for them", () => {
    const result = parseConfig({ rules: [customRule()] });
    expect(result).toEqual({ problems: [{ path: ["rules"], message: '"rules" cannot be used here' }] });
    expect(parseConfig({ rules: [] })).toEqual({ settings: { detector: {}, exclude: [] } });
  });

  it("are never quoted", () => {
    const key = makeKey("forg-live-key");
    for (const name of Object.keys(customRule({ docs: "", env: "", mode: "live" }))) {
      for (const value of [key, [key], `(${key}`, { [name]: key }]) {
        expect(problemsOf({ rules: [{ ...customRule(), [name]: value }] }).join("\n")).not.toContain(key);
      }
    }
  });
});

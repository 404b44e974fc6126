// What holds for every rule, because rules are data: ids are unique, each example is found at the key alone,
// no near-miss is found. A new provider is tested by being there.
import { readdirSync } from "node:fs";
import { createDetector, sampleKey } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../support/make-key.js";

const detector = createDetector();
const { rules } = detector;
const providers = [...new Set(rules.map(({ provider }) => provider))];

describe("the registry", () => {
  it("has unique ids that begin with their provider's", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ id, provider }) => !id.startsWith(`${provider.id}-`))).toEqual([]);
  });

  it("is generated from the providers' files", async () => {
    const names = readdirSync(new URL("../../../detector/src/rules/providers/", import.meta.url))
      .map((file) => file.replace(/\.ts$/, ""))
      .sort();
    await expect(registrySource(names)).toMatchFileSnapshot("../../../detector/src/rules/registry.ts");
    expect(providers.map(({ id }) => id)).toEqual(names);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const keys = fc.nat().map((seed) => sampleKey(rule, seededRandom(seed)));

  it("is found in every example, at the key alone", () => {
    fc.assert(
      fc.property(keys, (key) => {
        for (const example of rule.examples(key)) {
          const found = detector.scan(example).map((finding) => ({ ...finding.span, secret: finding.secret }));
          expect(found, redacted(example, key)).toContainEqual(spanOf(example, key));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is itself in its own examples, unless a surer rule is", () => {
    const key = sampleKey(rule, seededRandom(7));
    const ids = rule.examples(key).flatMap((example) => detector.scan(example).map(({ ruleId }) => ruleId));
    if (!rule.public || rule.public.near) expect(ids).toContain(rule.id);
  });

  it("is not found in near-misses", () => {
    fc.assert(
      fc.property(keys, (key) => {
        for (const text of rule.nearMisses(key)) {
          const ids = detector.scan(text).map(({ ruleId }) => ruleId);
          expect(ids, redacted(text, key)).not.toContain(rule.id);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Examples hold the key once, in one piece or with its line breaks escaped or indented. */
function spanOf(example: string, key: string) {
  const shapes = [key, key.replaceAll("\n", "\\n"), key.replaceAll("\n", "\n  ")];
  const secret = shapes.find((shape) => example.includes(shape)) ?? key;
  const start = example.indexOf(secret);
  return { start, end: start + secret.length, secret };
}

const redacted = (text: string, key: string) => text.replaceAll(key, "(key)");

function registrySource(names: readonly string[]): string {
  const variable = (name: string) => name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return [
    "// Generated from the files in providers/ by `npx vitest run test/detector/rules -u`: do not edit.",
    ...names.map((name) => `import ${variable(name)} from "./providers/${name}.js";`),
    'import type { Provider } from "./rule.js";',
    "",
    "/** All built-in providers, by id. */",
    "export const providers: readonly Provider[] = [",
    ...names.map((name) => `  ${variable(name)},`),
    "];",
    "",
  ].join("\n");
}

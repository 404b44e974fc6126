// What holds for every rule, because rules are data: ids are unique, each example is found at the key alone,
// no near-miss is found. A new provider is tested by being there.
import { readdirSync } from "node:fs";
import { createDetector, type Provider } from "@keystow/detector";
import { sampleKey } from "@keystow/detector/testing";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../support/seeded-random.js";

const folder = new URL("../../../detector/src/rules/providers/", import.meta.url);
const names = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();
/** From the files, not from the registry: a file that is new is tested before the registry knows it. */
const providers = await Promise.all(
  names.map(async (name) => {
    const module = (await import(`../../../detector/src/rules/providers/${name}.ts`)) as { default: Provider };
    return module.default;
  }),
);
const known = new Set(createDetector().rules.map(({ provider }) => provider.id));
const detector = createDetector({ providers: providers.filter(({ id }) => !known.has(id)) });
const rules = detector.rules.filter(({ provider }) => names.includes(provider.id));

describe("the registry", () => {
  it("has unique ids that begin with their provider's, which is its file's name", () => {
    expect(providers.map(({ id }) => id)).toEqual(names);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ id, provider }) => !id.startsWith(`${provider.id}-`))).toEqual([]);
  });

  it("is generated from the providers' files", async () => {
    await expect(registrySource()).toMatchFileSnapshot("../../../detector/src/rules/registry.ts");
  });
});

// Filters weigh how random a body looks, so of short and loose formats a key in a thousand is taken for words.
// Fixed keys keep the tests the same from run to run; the share that is found is measured by itself.
const KEYS = Array.from({ length: 40 }, (_, seed) => seed);
const MANY_KEYS = Array.from({ length: 200 }, (_, seed) => 1000 + seed);
const LEAST_FOUND = 0.99;

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const keyOf = (seed: number) => sampleKey(rule, seededRandom(seed));

  it("is found in every example, at the key alone", () => {
    for (const key of KEYS.map(keyOf)) {
      for (const example of rule.examples(key)) {
        const found = detector.scan(example).map((finding) => ({ ...finding.span, secret: finding.secret }));
        expect(found, redacted(example, key)).toContainEqual(spanOf(example, key));
      }
    }
  });

  it("says so if its keys are written over several lines", () => {
    if (KEYS.some((seed) => /[\r\n]/.test(keyOf(seed)))) expect(rule.pattern?.spansLines).toBe(true);
  });

  it("is found nearly always", () => {
    const example = (seed: number) => rule.examples(keyOf(seed))[0];
    const found = MANY_KEYS.filter((seed) => detector.scan(example(seed) ?? "").length > 0);
    if (example(0) !== undefined) expect(found.length / MANY_KEYS.length).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  it("is itself in its own examples, unless a surer rule is", () => {
    const key = keyOf(7);
    const ids = rule.examples(key).flatMap((example) => detector.scan(example).map(({ ruleId }) => ruleId));
    if (!rule.public || rule.public.near) expect(ids).toContain(rule.id);
  });

  it("is not found in near-misses", () => {
    for (const key of KEYS.map(keyOf)) {
      for (const text of rule.nearMisses(key)) {
        const ids = detector.scan(text).map(({ ruleId }) => ruleId);
        expect(ids, redacted(text, key)).not.toContain(rule.id);
      }
    }
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

function registrySource(): string {
  const variable = (name: string) => name.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return [
    "// Generated from the files in providers/ by `npx vitest run test/detector/rules -u`: do not edit.",
    ...names.map((name) => `import ${variable(name)} from "./providers/${name}.js";`),
    'import type { Provider } from "./rule.js";',
    "",
    "/** All built-in providers, by id. In bundles each is evaluated when it is first asked for: scripts/bundled-rules.mjs. */",
    "export const providerLoaders: readonly (() => Provider)[] = [",
    ...names.map((name) => `  () => ${variable(name)},`),
    "];",
    "",
  ].join("\n");
}

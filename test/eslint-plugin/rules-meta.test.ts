// What every rule says of itself: its page, its options and their defaults.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";

const pages = join(import.meta.dirname, "../../docs/eslint");
const ofTree = ["no-client-exposed-keys", "no-key-in-url", "no-key-logging"] as const;

describe.each(ofTree)("%s", (name) => {
  const { meta } = plugin.rules[name];

  it("has a page, which its address names", () => {
    expect(meta?.docs?.url).toMatch(new RegExp(`^https://.+/docs/eslint/${name}\\.md$`));
    expect(existsSync(join(pages, `${name}.md`))).toBe(true);
    expect(readFileSync(join(pages, "README.md"), "utf8")).toContain(`[${name}](${name}.md)`);
  });

  it("describes its options, and has a default for each", () => {
    const [schema] = meta?.schema as [{ properties: Record<string, { description: string }> }];
    const [defaults] = meta?.defaultOptions as [object];
    expect(Object.keys(defaults).sort()).toEqual(Object.keys(schema.properties).sort());
    for (const { description } of Object.values(schema.properties)) expect(description).toMatch(/^[A-Z].*\.$/);
  });
});

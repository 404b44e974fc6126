// Tables that were made ahead are those that would be made now, and rules of one's own go on from them.
import { createDetector, defineProvider } from "@keystow/detector";
import { expect, it } from "vitest";
import { HITS } from "../../../detector/src/engine/layout.js";
import { compilePrefilter } from "../../../detector/src/engine/prefilter.js";
import { packTables, unpackTables } from "../../../detector/src/engine/table-image.js";
import { layTables, NO_TABLES } from "../../../detector/src/engine/tables.js";
import { hex } from "../../../detector/src/formats/format.js";
import { anchorTable } from "../../../detector/src/rules/anchor-table.js";
import { prepareRules } from "../../../detector/src/rules/prepare-rules.js";
import { KEYSTOW_DETECTOR } from "../../support/built.js";
import { makeKey } from "../../support/make-key.js";

const { rules } = createDetector();
const { anchors } = anchorTable([...rules.entries()]);

it("packs tables, and unpacks them to what they were", () => {
  const memory = new ArrayBuffer(HITS);
  layTables(memory, anchors, NO_TABLES);
  // the ends, and stretches that are as long as they can be
  new Uint8Array(memory).fill(1, HITS - 70_000);
  new Uint8Array(memory)[0] = 1;
  const again = new ArrayBuffer(HITS);
  unpackTables(Buffer.from(packTables(memory), "base64"), again);
  expect(Buffer.from(again).equals(Buffer.from(memory))).toBe(true);
});

it("finds with prepared tables what it finds with its own, and more anchors after them", () => {
  const text = rules.map(({ id }) => makeKey(id)).join(" ownkey_ ");
  const hitsOf = (prefilter: ReturnType<typeof compilePrefilter>) => {
    const { written } = new TextEncoder().encodeInto(text, prefilter.buffer);
    const hits: string[] = [];
    prefilter.search(written, (offset, anchor) => hits.push(`${offset}:${anchor}`));
    return hits.sort();
  };
  const own = { text: "ownkey_", offset: 0, foldCase: false, follow: [{ alphabet: " ", min: 1, max: 1 }] };
  const { tables, leadsTo, ruleCounts } = prepareRules();
  expect([leadsTo.length, ruleCounts.reduce((sum, count) => sum + count, 0)]).toEqual([anchors.length, rules.length]);
  const expected = hitsOf(compilePrefilter([...anchors, own], 1 << 20));
  expect(expected.filter((hit) => hit.endsWith(`:${anchors.length}`))).toHaveLength(rules.length - 1);
  for (const engine of ["simd", "scalar", "js"] as const) {
    const prefilter = compilePrefilter([own], 1 << 20, { prepared: tables, engines: [engine] });
    expect(prefilter.engine).toBe(engine);
    expect(hitsOf(prefilter)).toEqual(expected);
  }
});

it("is in the bundle, whose detector finds what the sources' does, with rules of one's own and rules that are off", async () => {
  const built = (await import(KEYSTOW_DETECTOR)) as { createDetector: typeof createDetector };
  const acme = defineProvider({
    id: "acme",
    name: "Acme",
    rules: [
      {
        id: "acme-key",
        title: "Acme key",
        format: ["acme_", { body: hex(24) }],
        examples: () => [],
        nearMisses: () => [],
      },
    ],
  });
  const text = [...rules.map(({ id }) => `x = "${makeKey(id)}"`), `acme_${makeKey("forg-live-key").slice(-24)}`].join(
    "\n",
  );
  for (const options of [
    {},
    { providers: [acme] },
    { providers: [acme], disabledRules: ["stripe", "forg-live-key"] },
  ]) {
    const found = built.createDetector(options).scan(text);
    expect(found).toEqual(createDetector(options).scan(text));
    expect(found.some(({ ruleId }) => ruleId === "acme-key")).toBe("providers" in options);
  }
});

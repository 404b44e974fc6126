// Values written into a `.env` come back exactly from everyone who reads such files.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEnv } from "../../../detector/src/dotenv/document.js";
import { setEntries } from "../../../detector/src/dotenv/set-entries.js";
import { writeValue } from "../../../detector/src/dotenv/write-value.js";
import { envReaders } from "../../support/env-readers.js";

/** Strings of all kinds, and those of which quoting and escaping are made. */
const awkward = fc.string({ unit: fc.constantFrom(...Array.from("'\"`\\$#={}() \tn!&|;<>*?~é😀\nA")) });
const values = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "grapheme-ascii", maxLength: 60 }),
  awkward,
  fc.base64String({ maxLength: 80 }),
  fc.array(awkward, { maxLength: 4 }).map((lines) => lines.join("\n")),
);

const BATCH = 1000;
const RUNS = 10;

function documentOf(all: readonly string[], before: string) {
  const written = all.flatMap((value) => {
    const result = writeValue(value);
    return "refused" in result ? [] : [value];
  });
  const entries = written.map((value, index) => ({ name: `KEY_${index}`, value }));
  const set = setEntries(before, entries);
  if ("refused" in set) throw new Error(set.refused);
  return { entries, text: before + set.edits.map(({ text }) => text).join("") };
}

describe.each(envReaders)("%s", (_, read) => {
  it.skipIf(read === undefined)("reads back what is written, 10,000 times", () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(values, { minLength: BATCH * 2, maxLength: BATCH * 2 }),
        fc.constantFrom("", "# it's a comment\nexport OTHER='x'\n", "OTHER=1 # one"),
        (all, before) => {
          const { entries, text } = documentOf(all, before);
          const got = read?.(text) ?? {};
          const wrong = entries.filter(({ name, value }) => got[name] !== value);
          expect(wrong.slice(0, 3)).toEqual([]);
          seen += entries.length;
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(seen).toBeGreaterThanOrEqual(BATCH * RUNS);
  });
});

it("is read back by the document itself", () => {
  fc.assert(
    fc.property(fc.array(values), (all) => {
      const { entries, text } = documentOf(all, "");
      expect(parseEnv(text).problems).toEqual([]);
      expect(parseEnv(text).entries.map(({ name, value }) => ({ name, value }))).toEqual(entries);
    }),
  );
});

it.each([
  ['it\'s a "quote"', "quotes of both kinds"],
  ["a${HOME}b", "${...}"],
  ["line\rend", "carriage return"],
  ["a\0b", "NUL"],
  ["a b\\", "backslash"],
  ["a \\\\ b", "backslashes"],
  ["it's $5", "single quote"],
  ["\ud800", "half a character"],
])("refuses %j, and says why", (value, why) => {
  const result = writeValue(value);
  expect("refused" in result && result.refused).toContain(why);
});

it("writes what needs no quotes without them", () => {
  for (const value of ["", "abc", "postgres://u:p@h/db", "a+b/c=="]) expect(writeValue(value)).toEqual({ text: value });
  expect(writeValue("a b")).toEqual({ text: "'a b'" });
  expect(writeValue("it's")).toEqual({ text: `"it's"` });
});

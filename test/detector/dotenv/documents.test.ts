// Entries that are put into a document leave everything else of it as it was.
import { parse as dotenvParse } from "dotenv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEnv } from "../../../detector/src/dotenv/document.js";
import { setEntries } from "../../../detector/src/dotenv/set-entries.js";
import { applyEdits } from "../../../detector/src/remediation/changes.js";

const name = fc.constantFrom("A", "B_1", "KEY", "DB_PASSWORD", "a.b");
const bare = fc.string({ unit: fc.constantFrom(...Array.from("ab1 ./:@$é&\\")), maxLength: 10 });
const inside = fc.string({ unit: fc.constantFrom(...Array.from("ab #=$\n\t😀{}\\n")), maxLength: 12 });
const value = fc.oneof(
  bare,
  inside.map((text) => `'${text.replaceAll("\\", "")}'`),
  inside.map((text) => `"${text.replace(/\\(?!n)/g, "")}"`),
  inside.map((text) => `\`${text.replaceAll("\\", "")}\``),
);
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "export ", "  "),
      name,
      fc.constantFrom("=", " = ", "= "),
      value,
      fc.constantFrom("", " # it's", "  "),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom("", "# a comment", '  # it\'s "one"', "\t"),
);
const document = fc
  .tuple(fc.constantFrom("", "\uFEFF"), fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(
    ([mark, lines, lineEnd, isEnded]) => mark + lines.join("\n").replaceAll("\n", lineEnd) + (isEnded ? lineEnd : ""),
  );

const valuesOf = (text: string) => Object.fromEntries(parseEnv(text).entries.map((entry) => [entry.name, entry.value]));

it("is read as dotenv reads it", () => {
  fc.assert(
    fc.property(document, (text) => {
      fc.pre(parseEnv(text).problems.length === 0);
      expect(valuesOf(text)).toEqual(dotenvParse(text.replace(/^\uFEFF/, "")));
    }),
    { numRuns: 3000 },
  );
});

it("keeps everything besides the entries that are set", () => {
  fc.assert(
    fc.property(
      document,
      fc.uniqueArray(fc.tuple(name, fc.constantFrom("new", "two words", "it's", "")), {
        selector: ([key]) => key,
        maxLength: 3,
      }),
      (text, wanted) => {
        const set = setEntries(
          text,
          wanted.map(([key, to]) => ({ name: key, value: to })),
        );
        if ("refused" in set) return;
        const after = applyEdits(text, set.edits);
        expect(valuesOf(after)).toEqual({ ...valuesOf(text), ...Object.fromEntries(wanted) });
        // all that is edited is a value of one of them, or the end
        const before = parseEnv(text).entries;
        for (const edit of set.edits) {
          const entry = before.findLast(
            ({ name: key }) =>
              wanted.some(([one]) => one === key) &&
              before.some(({ valueSpan }) => valueSpan.start === edit.start && valueSpan.end === edit.end),
          );
          expect(entry !== undefined || edit.start === text.length).toBe(true);
        }
        const again = setEntries(
          after,
          wanted.map(([key, to]) => ({ name: key, value: to })),
        );
        expect("edits" in again && again.edits).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

const set = (text: string, ...entries: readonly (readonly [string, string])[]) => {
  const result = setEntries(
    text,
    entries.map(([key, to]) => ({ name: key, value: to })),
  );
  return "refused" in result ? result : applyEdits(text, result.edits);
};

describe("an entry", () => {
  it.each<[string, string, string]>([
    ["is added to nothing", "", "A=new\n"],
    ["is added at the end", "B=1\n", "B=1\nA=new\n"],
    ["is added behind a line that has no end", "B=1", "B=1\nA=new\n"],
    ["is added with the line ends that there are", "B=1\r\n", "B=1\r\nA=new\r\n"],
    ["is added behind a mark", "\uFEFF", "\uFEFFA=new\n"],
    [
      "keeps its comment, its export and its place",
      "# ours\nexport A = 'old' # it\nB=1\n",
      "# ours\nexport A = new # it\nB=1\n",
    ],
    ["takes the place of several lines", 'A="one\ntwo"\nB=1\n', "A=new\nB=1\n"],
    ["is the last of several", "A=1\nA=2\nB=3\n", "A=1\nA=new\nB=3\n"],
    ["gets its first value", "A=\nB=3\n", "A=new\nB=3\n"],
    ["is not the one in a comment", "#A=1\n", "#A=1\nA=new\n"],
    ["is not touched where it has the value", 'A="new"\n', 'A="new"\n'],
  ])("%s", (_, before, after) => {
    expect(set(before, ["A", "new"])).toBe(after);
  });

  it("is refused behind a quote that is open", () => {
    expect(set('B="open\nC=1\n', ["A", "new"])).toEqual({ refused: "its line 1 opens a quote that is not closed" });
  });

  it("is refused with a value that readers would not get back", () => {
    expect(set("", ["A", "a\rb"])).toEqual({
      refused: expect.stringContaining("A: it holds a carriage return") as string,
    });
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { widthOf, wrap, wrapIndented } from "../../../scanner-cli/src/output/wrap.js";

it("breaks at spaces alone, and as late as it can", () => {
  expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  expect(wrap("one  two", 4)).toEqual(["one", "two"]);
  expect(wrap("a https://example.com b", 6)).toEqual(["a", "https://example.com", "b"]);
});

it("leaves a text as it is where there is no terminal, or room enough", () => {
  expect(wrap("one  two")).toEqual(["one  two"]);
  expect(wrap("one  two", 8)).toEqual(["one  two"]);
});

it("counts no columns for links and colours", () => {
  const link = "\u001b]8;;https://example.com\u001b\\page\u001b]8;;\u001b\\";
  expect(widthOf(`\u001b[1m${link}\u001b[22m`)).toBe(4);
  expect(wrap(`see ${link}`, 8)).toEqual([`see ${link}`]);
});

it("indents what does not fit into the first line", () => {
  expect(wrapIndented("one two three", "  ", 12)).toEqual(["  one two", "    three"]);
});

it("loses no word, and no line is too wide unless it is one word", () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme-ascii" })).map((all) => all.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (prose, columns) => {
      const lines = wrap(prose, columns);
      expect(lines.join(" ").split(/ +/).filter(Boolean)).toEqual(prose.split(/ +/).filter(Boolean));
      for (const line of lines) if (widthOf(line) > columns) expect(line.trim()).not.toContain(" ");
    }),
  );
});

import { describe, expect, it } from "vitest";
import { layOut, pairs } from "../../../scanner-cli/src/output/table.js";

const rows = [
  ["1:1", "short", "key", "why"],
  ["12:345", "日本語 name", "longer key", "because of a long reason"],
];
const upper = (text: string) => text.toUpperCase();

it("aligns by what is seen, and ends no line in white space", () => {
  expect(layOut(rows, [{}, {}, {}, {}], { indent: "  ", gap: "  " })).toEqual([
    "  1:1     short        key         why",
    "  12:345  日本語 name  longer key  because of a long reason",
  ]);
});

it("cuts the last column that may be cut first, and none below its least width", () => {
  const columns = [{}, { least: 4 }, {}, { least: 8 }];
  expect(layOut(rows, columns, { indent: "  ", gap: "  ", columns: 45 })[1]).toBe(
    "  12:345  日本語 name  longer key  because o…",
  );
  expect(layOut(rows, columns, { indent: "  ", gap: "  ", columns: 20 })[1]).toBe(
    "  12:345  日…   longer key  because…",
  );
});

it("styles a cell without counting the style as width", () => {
  expect(layOut(rows, [{ style: (text) => `<${text}>` }, { style: upper }], { indent: "", gap: " " })).toEqual([
    "<1:1>    SHORT",
    "<12:345> 日本語 NAME",
  ]);
});

it("makes nothing of nothing", () => {
  expect(layOut([], [{}], { indent: "", gap: "" })).toEqual([]);
});

it("leaves out what does not fit and would say nothing when cut, the last column first", () => {
  const columns = [{}, { least: 4 }, {}, { least: 10, optional: true }, { optional: true }];
  const row = ["1:1", "a title", "key", "because of a reason", "rule-id"];
  const at = (width?: number) => layOut([row], columns, { indent: "  ", gap: "  ", columns: width })[0];
  expect(at()).toBe("  1:1  a title  key  because of a reason  rule-id");
  expect(at(48)).toBe("  1:1  a title  key  because of a reason");
  expect(at(35)).toBe("  1:1  a title  key  because of a…");
  expect(at(30)).toBe("  1:1  a title  key");
  expect(at(16)).toBe("  1:1  a t…  key");
});

describe("pairs", () => {
  const rows = [
    ["Next:", "move it to the environment: FORG_API_KEY and stage the result"],
    ["Pushed before?", "rotate: https://example.com/a/page/of/forty/characters"],
    ["", "and more"],
  ] as const;

  it("wraps a meaning below its own beginning", () => {
    expect(pairs(rows, { indent: "", columns: 66 })).toEqual([
      "Next:           move it to the environment: FORG_API_KEY and stage",
      "                the result",
      "Pushed before?  rotate:",
      "                https://example.com/a/page/of/forty/characters",
      "                and more",
    ]);
  });

  it("puts meanings below their terms where little is left beside them", () => {
    expect(pairs(rows, { indent: "", columns: 52, style: (term) => term.toUpperCase() })).toEqual([
      "NEXT:",
      "    move it to the environment: FORG_API_KEY and",
      "    stage the result",
      "PUSHED BEFORE?",
      "    rotate:",
      "    https://example.com/a/page/of/forty/characters",
      "    and more",
    ]);
  });

  it("wraps nothing where there is no terminal", () => {
    expect(pairs(rows)).toHaveLength(3);
  });
});

import { expect, it } from "vitest";
import { layOut } from "../../../scanner-cli/src/output/table.js";

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

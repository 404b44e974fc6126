// The benchmarks run, and what they measure gives right results. How fast it was is never a reason to fail.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chartSvg } from "./report/chart.js";
import type { Section } from "./report/section.js";
import { tableOf } from "./report/table.js";
import type { Row } from "./row.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bench = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["test/bench/bench.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: root },
  });

const seconds: Row = { name: "tree: keystow", value: 0.5, unit: "s CPU", findings: 1 };
const SECTIONS: readonly Section[] = [
  {
    name: "side-by-side",
    title: "Side by side",
    rows: [
      seconds,
      { ...seconds, name: 'tree: <another> & "tool"', value: 40, findings: 1_200 },
      { name: "tree: a third", unit: "s CPU", note: "not installed" },
    ],
  },
  { name: "first-stage", title: "First stage", rows: [{ name: "JavaScript, 600 anchors", value: 0.5, unit: "GB/s" }] },
];

it("measures everything", () => {
  const { status, stdout, stderr } = bench("--quick", "--memory", "--runs", "1", "detector/src");
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).not.toContain("WRONG");
  for (const row of [
    "src: keystow",
    "scan --staged",
    "one keystroke",
    "JavaScript",
    "a text of one line",
    "one file",
  ]) {
    expect(stdout).toMatch(new RegExp(`^\\| [^|]*${row}[^|]*\\| +[\\d.,]+ `, "m"));
  }
});

it("says what it does not know", () => {
  const { status, stderr } = bench("--only", "luck");
  expect(status).toBe(2);
  expect(stderr).toBe("nothing that is measured is called luck\n");
});

it("shows whether a target is met", () => {
  const row: Row = { ...seconds, ratio: { times: 1.2, of: "reading" } };
  const table = tableOf([
    { ...row, target: { on: "ratio", is: "at most", bound: 1.5 } },
    { ...row, target: { on: "value", is: "at least", bound: 2 } },
    { ...row, target: { on: "value", is: "at least", bound: 0 }, wrong: "it guessed" },
  ]);
  expect(table).toMatch(/1\.20 x reading \| +1 \| ≤ 1\.5 x +\| met +\|/);
  expect(table).toMatch(/≥ 2 s CPU +\| missed +\|/);
  expect(table).toMatch(/≥ 0 s CPU +\| WRONG: it guessed \|$/);
  expect(new Set(table.split("\n").map(({ length }) => length)).size).toBe(1);
});

describe("the chart", () => {
  const svg = chartSvg(SECTIONS, "Node & a processor");

  it("is well-formed", () => {
    const open: string[] = [];
    const tags = svg.matchAll(
      /<(?<close>\/)?(?<name>\w+)(?: [\w-]+="[^"<>]*")*(?<empty>\/)?>|[<&](?!(?:amp|lt|gt|quot);)/g,
    );
    for (const { 0: tag, groups } of tags) {
      expect(groups?.["name"], tag).toBeDefined();
      if (groups?.["close"]) expect(open.pop()).toBe(groups["name"]);
      else if (!groups?.["empty"]) open.push(groups?.["name"] ?? "");
    }
    expect(open).toEqual([]);
  });

  it("shows each tool that ran, with what it found", () => {
    expect(svg).toContain("0.50 s · 1 finding<");
    expect(svg).toContain("40.0 s · 1,200 findings<");
    expect(svg).not.toContain("a third");
  });

  it("follows the reader's theme", () => {
    expect(svg).toContain("prefers-color-scheme: dark");
  });
});

it.each(["docs/bench.svg", "test/bench/results.md"])("%s names no path of the machine it was recorded on", (file) => {
  expect(readFileSync(new URL(file, new URL("../../", import.meta.url)), "utf8")).not.toMatch(
    /(?<![\w/:<.)\]])\/\w[\w.-]*\/|[A-Z]:\\/,
  );
});

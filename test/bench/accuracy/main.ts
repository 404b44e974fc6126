// `npm run bench:accuracy`: what the detector finds in labelled cases and in trees, and what it should not have found.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createDetector } from "@keystow/detector";
import { readSources } from "./cases.js";
import { examples, repositoriesTable, rulesTable, sourcesTable, toolsTable, treeLines, treeTable } from "./report.js";
import { type Score, scoreCases, type Scored, sumUp } from "./score.js";
import { scoreTools } from "./tools.js";
import { scanTrees } from "./tree.js";

const USAGE = `npm run bench:accuracy -- [CASES...] [flags]

  CASES         files of labelled cases (.jsonl, .jsonl.gz), or folders of them
  --tree DIR    a tree in which nothing should be found; may be repeated
  --tools       run other scanners on the same cases, where they are installed
  --tools-in DIR  look for them there first; may be repeated
  --rules       recall by rule of the collections
  --misses N    show so many cases that were missed
  --alarms N    show so many cases with false alarms
  --list        show each finding on the trees
  --show-text   show texts, too: they hold the cases' secrets
  --json        for programs`;

function main(): void {
  const asked = understood();
  if (!asked) return;
  const { paths, trees, toolsIn, flags } = asked;
  const detector = createDetector();
  const read = readSources(paths);
  const sources = read.map((source) => {
    const scored = scoreCases(source, (text, path) => detector.scan(text, path === undefined ? {} : { path }));
    const strong = scored.filter(({ row }) => row.weak !== true);
    return { name: source.name, scored: strong, weak: scored.filter(({ row }) => row.weak === true) };
  });
  const scores = sources.map(({ name, scored }) => sumUp(name, scored));
  const weak = sources.flatMap(({ name, weak: some }) => (some.length > 0 ? [sumUp(`${name}, weak`, some)] : []));
  const all = sources.flatMap(({ scored }) => scored);
  const repositories = byName(all, ({ row }) => row.repo ?? undefined);
  const tools = flags.tools || toolsIn.length > 0 ? inTempFolder((temp) => scoreTools(read, toolsIn, temp)) : undefined;
  const tree = trees.length > 0 ? scanTrees(trees, detector) : undefined;
  if (flags.json) {
    const found = tree && { megabytes: tree.megabytes, findings: tree.placed.length };
    console.log(JSON.stringify({ sources: scores, weak, repositories, tools, tree: found }));
    return;
  }
  const show = (title: string, text: string) => {
    console.log(`\n${title}\n\n${text}`);
  };
  if (scores.length > 0) show("Labelled cases", sourcesTable([...scores, ...weak]));
  if (tools) show("Other tools on the same cases", toolsTable([{ name: "keystow", scores }, ...tools]));
  if (repositories.length > 0) {
    const together = sumUp(
      "together",
      all.filter(({ row }) => row.repo),
    );
    show("Repositories", repositoriesTable([...repositories, together]));
  }
  if (flags.rules) show("Rules of which some are missed", rulesTable(byName(all, ({ row }) => row.rule)));
  for (const what of ["misses", "alarms"] as const) {
    const count = Number(flags[what] ?? 0);
    if (count > 0) show(what === "misses" ? "Missed" : "False alarms", examples(all, what, count, flags["show-text"]));
  }
  if (tree) show("Trees", treeTable(tree));
  if (tree && flags.list) show("Findings", treeLines(tree.placed, flags["show-text"]).join("\n"));
}

/** The arguments; nothing, with a line that says why, if they make no sense. */
function understood() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        tree: { type: "string", multiple: true, default: [] },
        tools: { type: "boolean", default: false },
        "tools-in": { type: "string", multiple: true, default: [] },
        rules: { type: "boolean", default: false },
        misses: { type: "string" },
        alarms: { type: "string" },
        list: { type: "boolean", default: false },
        "show-text": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help || (positionals.length === 0 && values.tree.length === 0)) {
      console.log(USAGE);
      return undefined;
    }
    const from = (path: string) => resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
    return {
      paths: positionals.map(from),
      trees: values.tree.map(from),
      toolsIn: values["tools-in"].map(from),
      flags: values,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return undefined;
  }
}

function inTempFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "keystow-accuracy-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A score for each name that cases have. */
function byName(scored: readonly Scored[], nameOf: (one: Scored) => string | undefined): readonly Score[] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const name = nameOf(one);
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([name, some]) => sumUp(name, some));
}

main();

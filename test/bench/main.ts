// Runs what is asked for, shows it, and records it if that is wished. A wrong result fails the run; a missed target
// does not: it is for people to judge, on a machine that they know.
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Arguments, parseArguments, USAGE } from "./arguments.js";
import { chartSvg } from "./report/chart.js";
import { machine } from "./report/machine.js";
import { resultsPage } from "./report/page.js";
import type { Section } from "./report/section.js";
import { tableOf } from "./report/table.js";

async function main(): Promise<void> {
  const asked = understood(process.argv.slice(2));
  if (!asked) return;
  if (asked.help) {
    console.log(USAGE);
    return;
  }
  console.log(machine());
  const sections = measured(asked);
  if (sections.some(({ rows }) => rows.some(({ wrong }) => wrong !== undefined))) process.exitCode = 1;
  if (!asked.record) return;
  writeFileSync("test/bench/results.md", await resultsPage(sections, machine()));
  writeFileSync("docs/bench.svg", chartSvg(sections, machine()));
}

/** Nothing, with a line that says why, if the arguments make no sense. */
function understood(args: readonly string[]): Arguments | undefined {
  try {
    return parseArguments(args, process.env["INIT_CWD"] ?? process.cwd());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return undefined;
  }
}

function measured({ chosen, ...asked }: Arguments): readonly Section[] {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), "keystow-bench-")));
  try {
    return chosen.map(({ name, title, run }) => {
      const rows = run({ ...asked, temp });
      console.log(`\n${title}\n\n${tableOf(rows)}`);
      return { name, title, rows };
    });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

await main();

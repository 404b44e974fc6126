// How fast anchors are looked for in bytes that are in memory, by each of the three engines. They must agree.
import type { EngineName } from "../../../detector/src/engine/prefilter.js";
import type { SearchResult, SearchTask } from "../programs/search.js";
import type { Context, Measurement, Row } from "../row.js";
import { median } from "../support/cpu.js";
import { program } from "../support/paths.js";
import { timedRun } from "../support/timed-run.js";

interface Engine {
  readonly engine: EngineName;
  readonly name: string;
  /** Gigabytes a second that it has to reach. */
  readonly target: number;
}

const ENGINES: readonly Engine[] = [
  { engine: "simd", name: "WebAssembly SIMD", target: 2 },
  { engine: "scalar", name: "WebAssembly", target: 1.1 },
  { engine: "js", name: "JavaScript", target: 0.4 },
];
/** How V8 compiles a loop differs from process to process. */
const PROCESSES = 3;

export const firstStage: Measurement = { name: "first-stage", title: "First stage", run };

function run(context: Context): readonly Row[] {
  const measured = ENGINES.map((engine) => ({ ...engine, results: resultsOf(engine.engine, context) }));
  const expected = measured.at(-1)?.results[0]?.hits ?? 0;
  return measured.map(({ engine, name, target, results }): Row => {
    const row = { name: `${name}, ${context.sizes.anchors} anchors`, unit: "GB/s" };
    if (results.some((result) => result.engine !== engine)) return { ...row, note: "not on this platform" };
    const [{ hits, planted } = { hits: 0, planted: 0 }] = results;
    return {
      ...row,
      value: context.sizes.corpus / 1e9 / median(results.map(({ seconds }) => seconds)),
      findings: hits,
      target: { on: "value", is: "at least", bound: target },
      ...(hits < planted && { wrong: `${planted} keys were planted` }),
      ...(hits !== expected && { wrong: "the engines do not find the same anchors" }),
    };
  });
}

function resultsOf(engine: EngineName, { folders: [folder = "."], runs, sizes, temp }: Context) {
  const { corpus, anchors } = sizes;
  const task: SearchTask = { engine, folder, corpus, anchors, runs };
  const args = [program("search"), JSON.stringify(task)];
  return Array.from({ length: PROCESSES }, () => {
    const { stdout } = timedRun({ program: process.execPath, args, cwd: temp });
    return JSON.parse(stdout) as SearchResult;
  });
}

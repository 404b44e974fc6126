// What a run was asked for.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { measurements } from "./measurements/all.js";
import type { Measurement, Sizes } from "./row.js";
import { FULL, QUICK } from "./sizes.js";

/** What `--help` prints. */
export const USAGE = `npm run bench -- [FOLDER...] [flags]

  FOLDER          trees to scan (default: node_modules); of the first one the corpus is made, and the chart
  --only NAME     measure this only; may be repeated: ${measurements.map(({ name }) => name).join(", ")}
  --runs N        take the median of so many runs (default: 5)
  --tools FOLDER  look for other tools here first; may be repeated
  --memory        measure memory, too: writes three gigabytes into the temporary folder
  --quick         measure next to nothing, to see that everything runs
  --record        write test/bench/results.md and docs/bench.svg
  --help`;

export interface Arguments {
  readonly folders: readonly string[];
  readonly chosen: readonly Measurement[];
  readonly runs: number;
  readonly tools: readonly string[];
  readonly sizes: Sizes;
  readonly record: boolean;
  readonly help: boolean;
}

/**
 * Reads the arguments; paths are relative to `cwd`.
 *
 * @throws Error if they make no sense
 */
export function parseArguments(args: readonly string[], cwd: string): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: "string", multiple: true, default: [] },
      runs: { type: "string", default: "5" },
      tools: { type: "string", multiple: true, default: [] },
      memory: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const { only, memory, quick, record, help } = values;
  const unknown = only.find((name) => !measurements.some((measurement) => measurement.name === name));
  if (unknown !== undefined) throw new Error(`nothing that is measured is called ${unknown}`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1 on`);
  if (record && (quick || only.length > 0))
    throw new Error("only a whole run can be recorded, without --only or --quick");
  return {
    folders: (positionals.length > 0 ? positionals : [resolve("node_modules")]).map((path) => resolve(cwd, path)),
    chosen: measurements.filter(({ name, onDemand }) => (only.length > 0 ? only.includes(name) : !onDemand || memory)),
    runs,
    sizes: quick ? QUICK : FULL,
    tools: values.tools.map((path) => resolve(cwd, path)),
    record,
    help,
  };
}

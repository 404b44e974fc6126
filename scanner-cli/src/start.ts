// The file that node is given: it runs the scanner, whose parts lie beside it. A third of what a small scan takes is
// compiling them, so the first commit that waits for it leaves their bytecode there (bytecode.ts), and all runs of the
// same Node take it. Where it cannot be written or read, everything works without.
// May not print, and may not fail where running main.cjs alone would not.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { leaveBytecode, readBytecode } from "./bytecode.js";

/** What main.cjs asks for when it first needs it, by its name. Others have to be modules of Node. */
const LATER: readonly string[] = ["./rules.cjs", "./patterns.cjs"];

type Program = (module: { exports: unknown }, require: unknown, __filename: string, __dirname: string) => void;

/** A part that runs, and whether its bytecode was there. */
interface Part {
  readonly name: string;
  readonly script: Script;
  readonly wasCompiled: boolean;
  /** Whether keys were found by the run that left the bytecode: then it knows what finding one takes. */
  readonly knowsFinding: boolean;
}

const parts: Part[] = [];

/** Runs a part as `require` runs a file, except that functions come from its bytecode. */
function run(name: string, target: { exports: unknown }, require: unknown): void {
  const filename = join(__dirname, name);
  // the bundles are ASCII, which is read faster as Latin-1
  const source = `(function (module, require, __filename, __dirname) {const exports = module.exports;${readFileSync(filename, "latin1")}\n})`;
  const bytecode = readBytecode(name);
  const script = new Script(source, { filename, ...(bytecode && { cachedData: bytecode.content }) });
  const wasCompiled = bytecode !== undefined && !script.cachedDataRejected;
  parts.push({ name, script, wasCompiled, knowsFinding: wasCompiled && bytecode.found });
  (script.runInThisContext() as Program)(target, require, __filename, __dirname);
}

const loaded = new Map<string, { exports: unknown }>();

/** The scanner's `require`. */
function load(name: string): unknown {
  // the platform's, for its modules and for files that have to be some
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  if (!LATER.includes(name)) return require(name);
  const known = loaded.get(name);
  if (known) return known.exports;
  const part = { exports: {} };
  loaded.set(name, part);
  run(name, part, load);
  return part.exports;
}

/** Whether keys were found: what says so is the exit code, and it is said last. */
const hasFound = () => process.exitCode === 1;

// Bytecode is made behind a staged scan, because then it holds just what a commit needs. If a part has none, those that
// called it have not all of theirs; and only a scan that finds a key has called what finding one takes.
if (process.argv.includes("--staged")) {
  process.once("exit", () => {
    const isComplete = parts.every(({ wasCompiled, knowsFinding }) => wasCompiled && (knowsFinding || !hasFound()));
    if (isComplete) return;
    for (const { name, script, knowsFinding } of parts) leaveBytecode(name, script, knowsFinding || hasFound());
  });
}
// the scanner is known by this file: hooks and hints name it
run("./main.cjs", module, load);

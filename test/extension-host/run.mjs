// Tests the extension inside the real VS Code: `npm run test:vscode [-- newest|earliest] [node|web|folders|chinese|ui]`. `node` and `web`
// run a suite within an extension host, `folders` one in a workspace of several, `chinese` one in an editor that speaks Chinese, `ui` drives a window; `desktop` runs it in a VS Code for the desktop. ONLY=fixes runs one part of each; pictures of the window go to
// PICTURES. The last line is the count of the tests: `N passed, N failed`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageExtension } from "../../scripts/package-extension.mjs";
import { buildSuite } from "./build-suite.mjs";
import { installHost } from "./install-host.mjs";
import { runDesktop } from "./run-desktop.mjs";
import { runSuite } from "./run-suite.mjs";

/** @typedef {import("./run-suite.mjs").Outcome} Outcome */

const root = dirname(dirname(import.meta.dirname));
const asked = process.argv.slice(2);
const chosen = (/** @type {string[]} */ all) => {
  const some = all.filter((name) => asked.includes(name));
  return some.length > 0 ? some : all;
};

await buildSuite();
const packed = mkdtempSync(join(tmpdir(), "keystow-vsix-"));
const vsix = join(packed, "keystow.vsix");
const pictures = process.env["PICTURES"] ?? join(packed, "pictures");
packageExtension(vsix);

/** @type {Readonly<Record<string, (host: import("./install-host.mjs").Host) => Promise<Outcome>>>} */
const kinds = {
  node: (host) => runSuite(host, "node"),
  web: (host) => runSuite(host, "web"),
  folders: (host) => runSuite(host, "node", { folders: ["first", "second"] }),
  // in Node's host: the web's translates the manifest of an installed extension only
  chinese: (host) => runSuite(host, "node", { language: "zh-cn" }),
  async ui(host) {
    const { runUi } = await import(new URL("dist/ui.mjs", import.meta.url).href);
    return runUi({ host, vsix, root, pictures });
  },
};

const total = { passed: 0, failed: 0 };
if (asked.includes("desktop")) {
  await count("desktop", () => runDesktop("stable"));
} else {
  for (const name of chosen(["newest", "earliest"])) {
    const host = installHost(name);
    for (const kind of chosen(name === "newest" ? Object.keys(kinds) : ["node", "web"]))
      await count(`${name}, ${kind}`, () => kinds[kind]?.(host) ?? Promise.reject(new Error(kind)));
  }
}
rmSync(packed, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {string} where @param {() => Promise<Outcome>} run */
async function count(where, run) {
  const started = Date.now();
  console.log(`VS Code (${where})`);
  const { passed, failed } = await settled(run);
  console.log(`  ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  total.passed += passed;
  total.failed += failed;
  // a suite without tests has not run
  if (passed === 0) total.failed++;
}

/**
 * An editor in a browser on a busy machine may be slower than a test waits: a suite that fails is run once more, from the
 * start, and its second outcome counts.
 * @param {() => Promise<Outcome>} run
 */
async function settled(run) {
  const first = await run();
  if (first.failed === 0) return first;
  console.log("  once more, since something failed");
  return run();
}

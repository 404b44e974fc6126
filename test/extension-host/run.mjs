// Tests the extension inside the real VS Code: `npm run test:vscode [-- newest|earliest] [node|web]`.
// The last line is the count of the tests: `N passed, N failed`.
import { buildSuite } from "./build-suite.mjs";
import { installHost } from "./install-host.mjs";
import { runSuite } from "./run-suite.mjs";

const asked = process.argv.slice(2);
const chosen = (/** @type {string[]} */ all) => {
  const some = all.filter((name) => asked.includes(name));
  return some.length > 0 ? some : all;
};
const kinds = /** @type {import("./workbench.mjs").Kind[]} */ (chosen(["node", "web"]));

await buildSuite();
const total = { passed: 0, failed: 0 };
for (const name of chosen(["newest", "earliest"])) {
  const host = installHost(name);
  for (const kind of kinds) {
    const started = Date.now();
    console.log(`VS Code (${name}), ${kind} extension host`);
    const { passed, failed } = await settled(() => runSuite(host, kind));
    console.log(`  ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
    total.passed += passed;
    total.failed += failed;
    // a suite without tests has not run
    if (passed === 0) total.failed++;
  }
}
/**
 * An editor in a browser on a busy machine may be slower than a test waits: a suite that fails is run once more, from the
 * start, and its second outcome counts.
 * @param {() => ReturnType<typeof runSuite>} run
 */
async function settled(run) {
  const first = await run();
  if (first.failed === 0) return first;
  console.log("  once more, since something failed");
  return run();
}

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

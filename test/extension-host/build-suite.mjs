// Bundles the suite for both extension hosts, with what it takes from test/support and the detector.
import { join } from "node:path";
import { build } from "esbuild";
import { bundledRules } from "../../scripts/bundled-rules.mjs";

const here = import.meta.dirname;

/** Writes `dist/node.js` and `dist/web.js` for extension hosts, and `dist/ui.mjs`, which drives a window from outside. */
export async function buildSuite() {
  const root = join(here, "..", "..");
  /** @type {import("esbuild").BuildOptions} */
  const shared = {
    absWorkingDir: root,
    outdir: join(here, "dist"),
    bundle: true,
    define: { ONLY: JSON.stringify(process.env["ONLY"] ?? "") },
    conditions: ["@keystow/source"],
    logLevel: "warning",
    plugins: [await bundledRules(root)],
    target: "es2023",
  };
  const suite = join(here, "suite", "index.ts");
  await Promise.all([
    build({ ...shared, entryPoints: { node: suite }, external: ["vscode"], format: "cjs", platform: "node" }),
    build({ ...shared, entryPoints: { web: suite }, external: ["vscode"], format: "cjs", platform: "browser" }),
    build({
      ...shared,
      entryPoints: { ui: join(here, "ui", "index.ts") },
      external: ["playwright-core"],
      format: "esm",
      outExtension: { ".js": ".mjs" },
      platform: "node",
    }),
  ]);
}

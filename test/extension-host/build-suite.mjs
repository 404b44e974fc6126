// Bundles the suite for both extension hosts, with what it takes from test/support and the detector.
import { join } from "node:path";
import { build } from "esbuild";
import { bundledRules } from "../../scripts/bundled-rules.mjs";

const here = import.meta.dirname;

/** Writes `dist/node.js` and `dist/web.js`. */
export async function buildSuite() {
  const root = join(here, "..", "..");
  for (const kind of ["node", "web"]) {
    await build({
      absWorkingDir: root,
      entryPoints: { [kind]: join(here, "suite", "index.ts") },
      outdir: join(here, "dist"),
      bundle: true,
      define: { ONLY: JSON.stringify(process.env["ONLY"] ?? "") },
      conditions: ["@keystow/source"],
      external: ["vscode"],
      format: "cjs",
      logLevel: "warning",
      platform: kind === "node" ? "node" : "browser",
      plugins: [await bundledRules(root)],
      target: "es2023",
    });
  }
}

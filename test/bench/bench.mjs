// `npm run bench`: bundles the benchmarks and their programs with the detector's sources, as the scanner itself is
// bundled, and runs them.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundledRules } from "../../scripts/bundled-rules.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(folder));
process.chdir(root);

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: folder,
  bundle: true,
  conditions: ["@keystow/source"],
  logLevel: "warning",
  outdir: "dist",
  platform: "node",
  plugins: [await bundledRules(root)],
  target: "es2023",
};
await Promise.all([
  build({
    ...shared,
    entryPoints: ["read-tree", "scan-tree", "search", "report-peak"].map((name) => `programs/${name}.ts`),
    outbase: ".",
    outExtension: { ".js": ".cjs" },
    format: "cjs",
  }),
  build({ ...shared, entryPoints: ["main.ts"], external: ["prettier"], format: "esm" }),
]);

await import(pathToFileURL(join(folder, "dist", "main.js")).href);

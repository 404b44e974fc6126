// `npm run bench:accuracy`: bundles the accuracy benchmark with the detector's sources, and runs it.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundledRules } from "../../scripts/bundled-rules.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const outfile = join(folder, "dist", "accuracy.mjs");
await build({
  absWorkingDir: folder,
  bundle: true,
  conditions: ["@keystow/source"],
  entryPoints: ["accuracy/main.ts"],
  format: "esm",
  logLevel: "warning",
  outfile,
  platform: "node",
  plugins: [await bundledRules(dirname(dirname(folder)))],
  target: "es2023",
});
await import(pathToFileURL(outfile).href);

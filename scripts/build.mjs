// Bundles what is published. Each package becomes one file without runtime dependencies:
// CommonJS for the CLI and the extension (it starts faster than ESM on Node 20), ESM for the libraries.
// With --types it also emits the declarations of the libraries, which only publishing needs.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyLicenses } from "./third-party-licenses.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  conditions: ["@keystow/source"],
  legalComments: "none",
  logLevel: "warning",
  sourcemap: false,
  target: "es2023",
};
/** @type {import("esbuild").BuildOptions} */
const library = { ...shared, format: "esm", platform: "neutral", mainFields: ["module", "main"] };

await Promise.all([
  bundle({ ...library, entryPoints: ["detector/src/index.ts"], outfile: "detector/dist/index.js" }),
  bundle({ ...library, entryPoints: ["eslint-plugin/src/index.ts"], outfile: "eslint-plugin/dist/index.js" }),
  bundle({
    ...shared,
    entryPoints: ["scanner-cli/src/main.ts"],
    outfile: "scanner-cli/dist/keystow.cjs",
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"], // jsonc-parser's CommonJS cannot be bundled
  }),
  bundle({
    ...shared,
    entryPoints: ["extension/src/extension.ts"],
    outfile: "extension/dist/extension.cjs",
    format: "cjs",
    platform: "browser",
    external: ["vscode"],
    sourcemap: true, // breakpoints of the launch configuration; the package leaves it out
  }),
]);

if (process.argv.includes("--types")) emitTypes();

/** @param {import("esbuild").BuildOptions & { outfile: string }} options */
async function bundle(options) {
  const { metafile } = await build({ ...options, metafile: true });
  writeFileSync(
    join(dirname(options.outfile), "third-party-licenses.txt"),
    thirdPartyLicenses(Object.keys(metafile?.inputs ?? {})),
  );
}

function emitTypes() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("@typescript/native/package.json")), "bin", "tsc");
  for (const name of ["detector", "eslint-plugin"]) {
    execFileSync(process.execPath, [tsc, "-p", join(name, "tsconfig.build.json")], { stdio: "inherit" });
  }
}

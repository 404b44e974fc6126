// Bundles what is published. Each package becomes one file an entry, without runtime dependencies:
// CommonJS for the CLI and the extension (it starts faster than ESM on Node 20), ESM for the libraries.
// With --types it also emits the declarations of the libraries, which only publishing needs.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundledRules } from "./bundled-rules.mjs";
import { thirdPartyLicenses } from "./third-party-licenses.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const LICENSES = "third-party-licenses.txt";

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  conditions: ["@keystow/source"],
  legalComments: "none",
  logLevel: "warning",
  plugins: [await bundledRules(root)],
  sourcemap: false,
  target: "es2023",
};
/** @type {import("esbuild").BuildOptions} */
const forImport = { ...shared, format: "esm", platform: "neutral", mainFields: ["module", "main"] };

await Promise.all([
  bundle("detector", LICENSES, {
    ...forImport,
    entryPoints: ["src/index.ts", "src/patterns.ts", "src/remediation.ts", "src/testing.ts"],
  }),
  bundle("eslint-plugin", LICENSES, { ...forImport, entryPoints: ["src/index.ts"] }),
  bundle("eslint-plugin", "third-party-licenses-of-patterns.txt", {
    ...shared,
    // the engine for patterns of a config, which most projects do not have
    entryPoints: { patterns: "../detector/src/patterns.ts" },
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
  }),
  bundle("scanner-cli", LICENSES, {
    ...shared,
    // Files of their own, which most runs neither read nor parse: the engine for users' patterns, the planner, and the rules.
    // import-file.cjs is one because it has to be a module of Node.
    entryPoints: {
      main: "src/main.ts",
      "import-file": "src/config/import-file.ts",
      patterns: "../detector/src/patterns.ts",
      remediation: "../detector/src/remediation.ts",
      rules: "../detector/src/rules/registry.ts",
    },
    alias: {
      "@keystow/detector/patterns": "./patterns.cjs",
      "@keystow/detector/remediation": "./remediation.cjs",
    },
    external: ["./patterns.cjs", "./remediation.cjs", "./rules.cjs"],
    plugins: [await bundledRules(root, { file: "./rules.cjs" }), separateFile("import-file")],
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"], // jsonc-parser's CommonJS cannot be bundled
    // A hook waits for Node to read the file. Names stay, since a crash shows them.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
  }),
  bundle("extension", LICENSES, {
    ...shared,
    // not .cjs: the web's extension host would look for extension.cjs.js. What is not needed to start is in files of its own.
    entryPoints: {
      extension: "src/extension.ts",
      browser: "src/web/browser.ts",
      patterns: "../detector/src/patterns.ts",
      remediation: "../detector/src/remediation.ts",
      rules: "../detector/src/rules/registry.ts",
    },
    alias: {
      "@keystow/detector/patterns": "./patterns.js",
      "@keystow/detector/remediation": "./remediation.js",
    },
    external: ["vscode", "./patterns.js", "./remediation.js", "./rules.js"],
    plugins: [await bundledRules(root, { file: "./rules.js" })],
    supported: { "dynamic-import": false }, // the web's host has a `require` from us, and no import()
    format: "cjs",
    platform: "browser",
    minify: true, // what is downloaded, and parsed before the first key is looked for
    sourcemap: true, // breakpoints of the launch configuration; the package leaves it out
  }),
]);

await bundleStart();
if (process.argv.includes("--types")) emitTypes();

/**
 * Bundles a package into its `dist`, with the licences of what the bundle holds.
 * @param {string} name the package's folder
 * @param {string} licenses the file for them
 * @param {import("esbuild").BuildOptions} options
 */
async function bundle(name, licenses, options) {
  const { metafile } = await build({ ...options, absWorkingDir: join(root, name), outdir: "dist", metafile: true });
  const inputs = Object.keys(metafile?.inputs ?? {}).map((path) => join(name, path));
  writeFileSync(join(name, "dist", licenses), thirdPartyLicenses(inputs));
}

/**
 * An esbuild plugin that leaves a module to a bundle of its own.
 * @param {string} name
 * @returns {import("esbuild").Plugin}
 */
function separateFile(name) {
  return {
    name: "separate-file",
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`/${name}\\.js$`) }, () => ({ path: `./${name}.cjs`, external: true }));
    },
  };
}

/** The file that starts the scanner, and knows its parts by their hash. */
async function bundleStart() {
  const dist = join(root, "scanner-cli", "dist");
  for (const name of readdirSync(dist)) if (name.includes(".bytecode")) rmSync(join(dist, name));
  const hash = createHash("sha256");
  for (const name of ["main.cjs", "rules.cjs", "patterns.cjs", "remediation.cjs"])
    hash.update(readFileSync(join(dist, name)));
  await build({
    ...shared,
    entryPoints: { keystow: "scanner-cli/src/start.ts" },
    outdir: dist,
    outExtension: { ".js": ".cjs" },
    format: "cjs",
    platform: "node",
    define: { BUILD: JSON.stringify(hash.digest("hex").slice(0, 16)) },
  });
}

function emitTypes() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("@typescript/native/package.json")), "bin", "tsc");
  for (const name of ["detector", "eslint-plugin"]) {
    execFileSync(process.execPath, [tsc, "-p", join(name, "tsconfig.build.json")], { stdio: "inherit" });
  }
}

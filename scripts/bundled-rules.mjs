// How the built-in rules come into a bundle: their prefilter tables are made while it is built, and each provider is
// evaluated when a hit first asks for it, so that a program that has started knows all keys and has loaded none.
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const PREPARED = /[\\/]detector[\\/]src[\\/]rules[\\/]prepared-rules\.ts$/;
const REGISTRY = /[\\/]detector[\\/]src[\\/]rules[\\/]registry\.ts$/;
const IMPORT = /^import \w+ from "(.+)\.js";$/gm;

/**
 * An esbuild plugin that puts them into bundles.
 * @param {string} root the project's folder
 * @param {object} [options]
 * @param {string} [options.file] a bundle of the registry itself from which the others load it, instead of holding it
 * @returns {Promise<import("esbuild").Plugin>}
 */
export async function bundledRules(root, { file } = {}) {
  const prepared = await prepareRules(root);
  return {
    name: "bundled-rules",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: PREPARED }, () => ({ contents: `export const preparedRules = ${prepared};`, loader: "js" }));
      onLoad({ filter: REGISTRY }, ({ path }) => ({ contents: lazyRegistry(path), loader: "js" }));
      if (file === undefined) return;
      onResolve({ filter: /\/registry\.js$/ }, ({ importer, path }) =>
        /[\\/]rule-list\.ts$/.test(importer) ? { path, namespace: "file-of-rules" } : undefined,
      );
      onLoad({ filter: /./, namespace: "file-of-rules" }, () => ({
        contents: `export const providerLoaders = Array.from({ length: ${JSON.parse(prepared).ruleCounts.length} }, (_, index) =>
          () => require("${file}").providerLoaders[index]());`,
        loader: "js",
      }));
    },
  };
}

/** The registry, with each provider behind a call that evaluates its file. */
function lazyRegistry(/** @type {string} */ path) {
  const files = [...readFileSync(path, "utf8").matchAll(IMPORT)].map(([, name]) => name);
  const loaders = files.map((name) => `() => require("${name}.ts").default`);
  return `export const providerLoaders = [${loaders.join(", ")}];`;
}

/** The tables, as JSON. */
async function prepareRules(/** @type {string} */ root) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { prepareRules } from "./rules/prepare-rules.js";`,
      resolveDir: `${root}/detector/src`,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const { prepareRules } = /** @type {{ prepareRules: () => unknown }} */ (
    await import(`data:text/javascript;base64,${source}`)
  );
  return JSON.stringify(prepareRules());
}

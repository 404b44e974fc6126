// How the built-in rules come into a bundle: their prefilter tables are made while it is built, and each provider is
// evaluated when a hit first asks for it, so that a program that has started knows all keys and has loaded none.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, transformSync } from "esbuild";

const PREPARED = /[\\/]detector[\\/]src[\\/]rules[\\/]prepared-rules\.ts$/;
const REGISTRY = /[\\/]detector[\\/]src[\\/]rules[\\/]registry\.ts$/;
const IMPORT = /^import \w+ from "(.+)\.js";$/gm;
const NAMED_IMPORT = /^import \{([^}]*)\} from "([^"]+)";$/gm;

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

/**
 * The registry, with each provider behind a call that evaluates its file. A file becomes a function, not a module of its
 * own: that is a fifth of the objects which a commit's bytecode has to bring back before a first key is judged.
 */
function lazyRegistry(/** @type {string} */ path) {
  /** @type {Map<string, string>} */
  const shared = new Map();
  const files = [...readFileSync(path, "utf8").matchAll(IMPORT)].map(
    ([, name]) => `${join(dirname(path), name ?? "")}.ts`,
  );
  const providers = files.map((file) => asFunction(file, shared));
  const imports = Array.from(shared, ([name, from]) => `import { ${name} } from ${JSON.stringify(from)};`);
  return `${imports.join("\n")}
    const once = (make) => { let made; return () => (made ??= make()); };
    export const providerLoaders = [${providers.map((provider) => `once(${provider})`).join(",\n")}];`;
}

/**
 * A provider's file as a function that gives the provider; what it imports is put into `shared`.
 * @param {string} file
 * @param {Map<string, string>} shared
 */
function asFunction(file, shared) {
  const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts", target: "es2023" });
  const body = code
    .replace(NAMED_IMPORT, (_, /** @type {string} */ names, /** @type {string} */ from) => {
      for (const name of names.split(",").map((name) => name.trim())) share(name, join(dirname(file), from), shared);
      return "";
    })
    .replace(/^export default /m, "const declared = ");
  if (/^(?:import|export)\b/m.test(body))
    throw new Error(`${file} imports or exports otherwise than other providers do`);
  // at the end, since what the declaration needs may stand behind it
  return `() => {${body}\nreturn declared;}`;
}

/**
 * @param {string} name
 * @param {string} from
 * @param {Map<string, string>} shared
 */
function share(name, from, shared) {
  const known = shared.get(name) ?? from;
  if (known !== from || / /.test(name)) throw new Error(`${name} is imported by providers under two meanings`);
  shared.set(name, known);
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

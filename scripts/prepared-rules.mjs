// Makes the built-in rules' prefilter tables while a bundle is built, in the place of an empty file of the sources.
import { build } from "esbuild";

/** What the file holds whose place they take. */
const FILE = /[\\/]detector[\\/]src[\\/]rules[\\/]prepared-rules\.ts$/;

const ENTRY = `
  import { prepareRules } from "./rules/prepare-rules.js";
  import { rulesOf } from "./rules/compiled-rules.js";
  import { providers } from "./rules/registry.js";
  export default prepareRules(rulesOf(providers));
`;

/**
 * An esbuild plugin that puts the tables into a bundle.
 * @param {string} root the project's folder
 * @returns {Promise<import("esbuild").Plugin>}
 */
export async function preparedRules(root) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: `${root}/detector/src`, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  /** @type {{ default: unknown }} */
  const { default: rules } = await import(`data:text/javascript;base64,${source}`);
  const contents = `export const preparedRules = ${JSON.stringify(rules)};`;
  return {
    name: "prepared-rules",
    setup({ onLoad }) {
      onLoad({ filter: FILE }, () => ({ contents, loader: "js" }));
    },
  };
}

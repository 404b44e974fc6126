// Configs that are programs. Importing one runs it, so callers import only what find-config allows or --config names.
import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { CannotRunError, errorCode } from "../errors.js";
import { importFile } from "./import-file.js";

/**
 * The default export of a module.
 *
 * @throws CannotRunError if it cannot be run, or exports nothing by default
 */
export async function importModule(file: string, shown: string): Promise<unknown> {
  // Node would wait for a pipe, and read a device without end.
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
    throw new CannotRunError(`${shown} is not a regular file`);
  }
  const module = await importOrExplain(file, shown);
  if (!("default" in module)) throw new CannotRunError(`${shown} has no default export`);
  const { default: value } = module;
  // A CommonJS file that was compiled from an ES module nests its default export.
  const nested = typeof value === "object" && value !== null && "__esModule" in value && "default" in value;
  return nested ? value.default : value;
}

async function importOrExplain(file: string, shown: string): Promise<object> {
  try {
    return await importFile(pathToFileURL(file).href);
  } catch (error) {
    if (errorCode(error) === "ERR_UNKNOWN_FILE_EXTENSION") {
      throw new CannotRunError(`${shown}: Node ${process.versions.node} does not run TypeScript, Node 22.18 does`, {
        hint: "or rename it to keystow.config.mjs without types, or to keystow.config.json",
        cause: error,
      });
    }
    throw new CannotRunError(`${shown} failed when it was run: ${reasonOf(error)}`, { cause: error });
  }
}

/** Syntax errors quote the source, and JSON's quote pieces of data. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return "it has a syntax error";
  if (!(error instanceof Error)) return "it threw something that is no error";
  return `${error.name}: ${error.message.split("\n", 1)[0] ?? ""}`;
}

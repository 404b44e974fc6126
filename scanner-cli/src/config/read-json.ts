// JSON configs, with comments and trailing commas allowed, and with the line of every value.
import { createLocator } from "@keystow/detector";
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  getNodeValue,
  type Node,
  type ParseError,
} from "jsonc-parser";
import { CannotRunError } from "../errors.js";

/** A config's value, and where its parts stand. */
export interface ReadConfig {
  readonly value: unknown;
  /** The 1-based line of a key or list item, where the file has lines that mean something. */
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

/**
 * Reads a JSON config.
 *
 * @param shown the file's name for people
 * @param key what of the file is the config; absent for the whole
 * @throws CannotRunError with the line, and without the text, of what is not JSON
 */
export function readJson(text: string, shown: string, key?: string): ReadConfig {
  try {
    return readTree(text, shown, key);
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw new CannotRunError(`${shown} is nested too deeply`, { cause: error });
    throw error;
  }
}

function readTree(text: string, shown: string, key: string | undefined): ReadConfig {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const locator = createLocator(text);
  const [first] = errors;
  if (first) {
    const { line } = locator.locate(first.offset);
    throw new CannotRunError(`${shown}:${line} is not valid JSON (${inWords(first)})`);
  }
  const root = key === undefined ? tree : tree && findNodeAtLocation(tree, [key]);
  return {
    value: root ? getNodeValue(root) : undefined,
    lineOf: (path) => root && locator.locate(offsetOf(root, path)).line,
  };
}

/** `CommaExpected` as `comma expected`. */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}

/** Where a key begins, if the path ends in one, else where the value does; of what is missing, where it should be. */
function offsetOf(root: Node, path: readonly (string | number)[]): number {
  const node = findNodeAtLocation(root, [...path]);
  if (node) return node.parent?.type === "property" && path.length > 0 ? node.parent.offset : node.offset;
  return path.length > 0 ? offsetOf(root, path.slice(0, -1)) : root.offset;
}

// Where a program writes what people read later: consoles, loggers, output streams and the messages of errors.
import type { TSESTree } from "@typescript-eslint/utils";
import { moduleOf } from "../../syntax/binding.js";
import { bare, lastName, memberName, type Node, type SourceCode } from "../../syntax/expression.js";

/** What writes: it decides what a message says of the place. */
export type Sink = "log" | "error";

/** A place that writes, and what is written. */
export interface Written {
  readonly sink: Sink;
  readonly values: readonly Node[];
}

const CONSOLE = /^(?:log|info|warn|error|debug|trace|dir|dirxml|table|group|groupCollapsed)$/;
/** The levels of winston, pino, bunyan, log4js, loglevel, consola, tslog and syslog. */
const LEVEL =
  /^(?:log|trace|debug|verbose|silly|http|info|notice|success|warn|warning|error|fatal|critical|crit|alert|emerg|dir|print|println|printf|box|fail|start|ready)$/;
const LOGGER =
  /^_?(?:\w{0,40}Logger|\w{0,40}(?<![a-z])Log|logger|log|console|winston|pino|bunyan|log4js|loglevel|consola|signale|tracer)$/;
/** Functions that print by themselves. */
const PRINT = /^(?:print|println|printf|printErr|debug|log|logger|logError|logInfo|logWarning|logDebug)$/;
const STREAM = /^std(?:out|err)$/;

/** What a call writes. */
export function writtenByCall(
  { callee: called, arguments: args }: TSESTree.CallExpression,
  sourceCode: SourceCode,
  loggers: readonly string[],
): Written | undefined {
  const callee = bare(called);
  if (callee.type === "Identifier") return writtenByName(callee, args, sourceCode, loggers);
  if (callee.type !== "MemberExpression") return undefined;
  const method = memberName(callee);
  const object = lastName(rootCall(callee.object));
  if (method === undefined || object === undefined) return undefined;
  const isLog =
    (object === "console" && CONSOLE.test(method)) ||
    ((LOGGER.test(object) || loggers.includes(object)) && LEVEL.test(method)) ||
    (STREAM.test(object) && method === "write");
  return isLog ? { sink: "log", values: args } : undefined;
}

/** `logger` of `logger.child({})`, of which the result is a logger as well. */
function rootCall(object: Node): Node {
  const node = bare(object);
  return node.type === "CallExpression" &&
    node.callee.type === "MemberExpression" &&
    memberName(node.callee) === "child"
    ? node.callee.object
    : node;
}

function writtenByName(
  callee: TSESTree.Identifier,
  args: readonly Node[],
  sourceCode: SourceCode,
  loggers: readonly string[],
): Written | undefined {
  if (isErrorName(callee.name)) return writtenByError(callee, args);
  const isLog = PRINT.test(callee.name) || loggers.includes(callee.name) || moduleOf(callee, sourceCode) === "debug";
  return isLog ? { sink: "log", values: args } : undefined;
}

const BUILT_IN =
  /^(?:Error|TypeError|RangeError|SyntaxError|ReferenceError|URIError|EvalError|AggregateError|DOMException)$/;
const isErrorName = (name: string) => /^[A-Z]\w{0,60}(?:Error|Exception)$|^Error$/.test(name);

/** What the message of an error holds. Errors of the project take other things as well, so of them only texts count. */
export function writtenByError(callee: Node, args: readonly Node[]): Written | undefined {
  const name = lastName(callee);
  if (name === undefined || !isErrorName(name)) return undefined;
  const values = BUILT_IN.test(name) ? args.slice(0, name === "AggregateError" ? 2 : 1) : args.filter(isText);
  return { sink: "error", values };
}

/** Whether an expression puts a text together. */
export const isText = (node: Node): boolean =>
  node.type === "TemplateLiteral" || (node.type === "BinaryExpression" && node.operator === "+");

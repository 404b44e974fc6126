// How code reads the environment: https://nodejs.org/api/process.html#processenv, https://vite.dev/guide/env-and-mode,
// https://bun.sh/docs/runtime/env, https://docs.deno.com/runtime/reference/env_variables/
import type { TSESTree } from "@typescript-eslint/utils";
import { definitionOf, initOf } from "./binding.js";
import { bare, lastName, memberName, type Node, propertyName, type SourceCode, staticText } from "./expression.js";

/** Whether an expression is the whole environment: `process.env`, `import.meta.env`, a constant for it, `loadEnv()`. */
export function isEnvironment(expression: Node, sourceCode: SourceCode): boolean {
  const node = bare(expression);
  if (node.type === "Identifier") {
    const init = initOf(node, sourceCode);
    return init !== undefined && init.type !== "Identifier" && isEnvironment(init, sourceCode);
  }
  // https://vite.dev/guide/api-javascript.html#loadenv
  if (node.type === "CallExpression") return lastName(node.callee) === "loadEnv";
  if (node.type !== "MemberExpression" || memberName(node) !== "env") return false;
  const object = bare(node.object);
  return object.type === "MetaProperty" || /^(?:process|Bun)$/.test(lastName(object) ?? "");
}

/** The variable that an expression reads: `X` of `process.env.X`, `import.meta.env["X"]`, `Deno.env.get("X")`. */
export function variableRead(expression: Node, sourceCode: SourceCode): string | undefined {
  const node = bare(expression);
  if (node.type === "CallExpression") return denoRead(node);
  if (node.type !== "MemberExpression") return undefined;
  const name = memberName(node);
  return name !== undefined && isEnvironment(node.object, sourceCode) ? name : undefined;
}

function denoRead(node: TSESTree.CallExpression): string | undefined {
  const callee = bare(node.callee);
  if (callee.type !== "MemberExpression" || memberName(callee) !== "get") return undefined;
  const object = bare(callee.object);
  if (object.type !== "MemberExpression" || memberName(object) !== "env" || lastName(object.object) !== "Deno") {
    return undefined;
  }
  const [name] = node.arguments;
  return name && staticText(name);
}

/** A variable that a pattern takes out of the environment: `X` and `y` of `const { X: y } = process.env`. */
export interface TakenVariable {
  readonly name: string;
  readonly node: TSESTree.Property;
}

/** The variables that a pattern takes, if what it takes apart is the environment. */
export function variablesTaken(pattern: TSESTree.ObjectPattern, sourceCode: SourceCode): readonly TakenVariable[] {
  const { parent } = pattern;
  const whole =
    parent.type === "VariableDeclarator" ? parent.init : parent.type === "AssignmentExpression" ? parent.right : null;
  if (!whole || !isEnvironment(whole, sourceCode)) return [];
  return pattern.properties.flatMap((node) => {
    const name = node.type === "Property" ? propertyName(node) : undefined;
    return node.type === "Property" && name !== undefined ? [{ name, node }] : [];
  });
}

/** The variable that a constant is set to: `X` of `const y = process.env.X ?? ""`, of `const { X: y } = process.env`. */
export function variableBehind(node: TSESTree.Identifier, sourceCode: SourceCode): string | undefined {
  const init = initOf(node, sourceCode);
  if (init) return variableRead(init.type === "LogicalExpression" ? init.left : init, sourceCode);
  const definition = definitionOf(node, sourceCode);
  if (definition?.node.type !== "VariableDeclarator" || definition.node.id.type !== "ObjectPattern") return undefined;
  const isIt = ({ value }: TSESTree.Property) =>
    value === definition.name || (value.type === "AssignmentPattern" && value.left === definition.name);
  return variablesTaken(definition.node.id, sourceCode).find((taken) => isIt(taken.node))?.name;
}

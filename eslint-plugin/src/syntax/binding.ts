// What a name stands for, in the scopes that ESLint has analysed.
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { bare, type Node, type SourceCode, staticText } from "./expression.js";

/** The variable that a name refers to where it stands; `undefined` for globals that nothing declares. */
export function variableOf(node: TSESTree.Identifier, sourceCode: SourceCode): TSESLint.Scope.Variable | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(node);
  while (scope !== null) {
    const variable = scope.set.get(node.name);
    if (variable !== undefined) return variable;
    scope = scope.upper;
  }
  return undefined;
}

/** The one place that declares a name. */
export function definitionOf(node: TSESTree.Identifier, sourceCode: SourceCode): TSESLint.Scope.Definition | undefined {
  const definitions = variableOf(node, sourceCode)?.defs ?? [];
  return definitions.length === 1 ? definitions[0] : undefined;
}

/** What a constant is set to, where its declaration names it: `value` of `const name = value`. */
export function initOf(node: TSESTree.Identifier, sourceCode: SourceCode): Node | undefined {
  const declarator = definitionOf(node, sourceCode)?.node;
  if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier") return undefined;
  if (declarator.parent.kind !== "const") return undefined;
  return declarator.init ? bare(declarator.init) : undefined;
}

/** An expression, or what the constant that it names is set to. */
export function resolved(expression: Node, sourceCode: SourceCode): Node {
  const node = bare(expression);
  return node.type === "Identifier" ? (initOf(node, sourceCode) ?? node) : node;
}

/** The module that a name is imported or required from: `esbuild` for `import { build } from "esbuild"`. */
export function moduleOf(node: TSESTree.Identifier, sourceCode: SourceCode): string | undefined {
  const definition = definitionOf(node, sourceCode);
  if (definition === undefined) return undefined;
  if (definition.parent?.type === "ImportDeclaration") return definition.parent.source.value;
  if (definition.node.type !== "VariableDeclarator" || !definition.node.init) return undefined;
  const init = bare(definition.node.init);
  if (init.type !== "CallExpression" || init.callee.type !== "Identifier" || init.callee.name !== "require") {
    return undefined;
  }
  const [path] = init.arguments;
  return path && staticText(path);
}

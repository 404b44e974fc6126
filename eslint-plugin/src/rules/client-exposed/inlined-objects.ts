// The objects of build configs whose values are written into the code that browsers get.
import type { TSESTree } from "@typescript-eslint/utils";
import { moduleOf, resolved } from "../../syntax/binding.js";
import { lastName, propertyName, propertyOf, type SourceCode, staticText } from "../../syntax/expression.js";

interface Config {
  /** The config file, going by its name. */
  readonly file: RegExp;
  /** The property that holds what is inlined, and the one around it if there has to be one. */
  readonly property: string;
  readonly within?: string;
}

const CONFIGS: readonly Config[] = [
  // https://vite.dev/config/shared-options#define
  { file: /^(?:vite|astro|svelte|rsbuild|electron\.vite)\.config\./, property: "define" },
  // https://nextjs.org/docs/app/api-reference/config/next-config-js/env
  { file: /^next\.config\./, property: "env" },
  { file: /^next\.config\./, property: "publicRuntimeConfig" },
  // https://nuxt.com/docs/guide/going-further/runtime-config
  { file: /^nuxt\.config\./, property: "public", within: "runtimeConfig" },
  // https://docs.expo.dev/versions/latest/config/app/#extra
  { file: /^app\.config\./, property: "extra" },
];

/** Code that runs on a server: esbuild's and webpack's words for it, and Vite's. */
const SERVER = /^(?:node|async-node|electron-main)/;

/** The object that a property holds, if a bundler inlines it. */
export function inlinedByProperty(
  node: TSESTree.Property,
  fileName: string,
  sourceCode: SourceCode,
): TSESTree.ObjectExpression | undefined {
  const name = propertyName(node);
  const isInlined = CONFIGS.some(
    ({ file, property, within }) =>
      property === name && file.test(fileName) && (within === undefined || enclosingName(node) === within),
  );
  if (!isInlined && !(name === "define" && isOptionOfEsbuild(node, sourceCode))) return undefined;
  const value = resolved(node.value, sourceCode);
  return value.type === "ObjectExpression" && !isForServers(node) ? value : undefined;
}

/** https://esbuild.github.io/api/#define */
function isOptionOfEsbuild({ parent }: TSESTree.Property, sourceCode: SourceCode): boolean {
  const call = parent.parent;
  if (call.type !== "CallExpression") return false;
  const { callee } = call;
  const root = callee.type === "MemberExpression" ? callee.object : callee;
  return root.type === "Identifier" && moduleOf(root, sourceCode) === "esbuild";
}

function isForServers({ parent }: TSESTree.Property): boolean {
  if (parent.type !== "ObjectExpression") return false;
  return ["platform", "target"].some((name) => {
    const value = propertyOf(parent, name)?.value;
    return value !== undefined && SERVER.test(staticText(value) ?? "");
  });
}

function enclosingName({ parent }: TSESTree.Property): string | undefined {
  const around = parent.parent;
  return around.type === "Property" ? propertyName(around) : undefined;
}

/** What a plugin inlines: https://webpack.js.org/plugins/define-plugin/, https://webpack.js.org/plugins/environment-plugin/ */
export function inlinedByPlugin(
  node: TSESTree.NewExpression,
  sourceCode: SourceCode,
): TSESTree.ObjectExpression | TSESTree.ArrayExpression | undefined {
  const name = lastName(node.callee);
  if (name !== "DefinePlugin" && name !== "EnvironmentPlugin") return undefined;
  const value = node.arguments[0] && resolved(node.arguments[0], sourceCode);
  if (value?.type === "ObjectExpression" && !isPluginOfServers(node)) return value;
  return value?.type === "ArrayExpression" && name === "EnvironmentPlugin" && !isPluginOfServers(node)
    ? value
    : undefined;
}

/** Whether a plugin stands in the list `plugins` of a config with `target: "node"`. */
function isPluginOfServers({ parent }: TSESTree.NewExpression): boolean {
  const property = parent.parent;
  return property?.type === "Property" && isForServers(property);
}

/** What `replace()` writes into the code: https://www.npmjs.com/package/@rollup/plugin-replace */
export function inlinedByReplace(
  node: TSESTree.CallExpression,
  sourceCode: SourceCode,
): TSESTree.ObjectExpression | undefined {
  const { callee } = node;
  if (callee.type !== "Identifier" || !/\breplace$/.test(moduleOf(callee, sourceCode) ?? "")) return undefined;
  const value = node.arguments[0] && resolved(node.arguments[0], sourceCode);
  if (value?.type !== "ObjectExpression") return undefined;
  const values = propertyOf(value, "values")?.value;
  const inner = values && resolved(values, sourceCode);
  return inner?.type === "ObjectExpression" ? inner : value;
}

// Rule `no-client-exposed-keys`: secrets that a bundler writes into the code that browsers get. What a variable's name
// promises, and which prefixes are public, is the detector's to say.
import type { TSESTree } from "@typescript-eslint/utils";
import { createRule } from "../create-rule.js";
import { definitionOf } from "../syntax/binding.js";
import { variableRead, variablesTaken } from "../syntax/environment.js";
import { memberName, type Node, type SourceCode } from "../syntax/expression.js";
import { textList } from "../schema.js";
import { checkInlined } from "./client-exposed/check-inlined.js";
import { isClientModule, roleOfModule } from "./client-exposed/client-module.js";
import { inlinedByPlugin, inlinedByProperty, inlinedByReplace } from "./client-exposed/inlined-objects.js";
import { type Context, createReporter, messages, type NoClientExposedKeysOptions } from "./client-exposed/reporter.js";

/** What is in every file of which something can be said, so that others cost nothing. */
const MAY_EXPOSE =
  /use client|\benv\b|\bdefine\b|extra\b|RuntimeConfig|runtimeConfig|(?:Define|Environment)Plugin|replace\b/;
const VARIABLE = "^[A-Za-z_][A-Za-z0-9_]*$";

/** Reports secrets of the environment that ship to browsers. */
export const noClientExposedKeys = createRule<NoClientExposedKeysOptions, keyof typeof messages>({
  name: "no-client-exposed-keys",
  meta: {
    type: "problem",
    docs: { description: "disallow secrets in what is compiled into the client bundle", recommended: true },
    schema: [
      {
        type: "object",
        properties: {
          prefixes: textList(
            "Prefixes, beside the known ones, whose variables are compiled into what browsers get.",
            VARIABLE,
          ),
          allow: textList("Variables that may be public, although their names promise a secret.", VARIABLE),
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ prefixes: [], allow: [] }],
    messages,
  },
  create(context: Context, options) {
    const { sourceCode } = context;
    if (!MAY_EXPOSE.test(sourceCode.text)) return {};
    const reporter = createReporter(context, options);
    const fileName = /[^\\/]*$/.exec(context.filename)?.[0] ?? "";
    const inClient = isClientModule(sourceCode.ast);

    const checkRead = (node: Node, name: string, fromPublicModule = false) => {
      const ships = fromPublicModule || (reporter.hasPublicPrefix(name) && !isPublicHalf(node, name, sourceCode));
      const secret = ships || inClient ? reporter.secretOf(name) : undefined;
      if (secret) reporter.secret(node, ships ? "exposed" : "clientModule", secret);
    };

    return {
      MemberExpression(node) {
        const name = memberName(node);
        if (name === undefined || !/^[A-Z]/.test(name)) return;
        const isRead = variableRead(node, sourceCode) !== undefined;
        if (isRead || (inClient && roleOfModule(importSource(node.object, sourceCode)))) checkRead(node, name);
      },
      ObjectPattern(node) {
        for (const { name, node: property } of variablesTaken(node, sourceCode)) checkRead(property, name);
      },
      ImportDeclaration({ source, specifiers }) {
        const role = roleOfModule(source.value);
        if (role === undefined) return;
        for (const specifier of specifiers) {
          const name = specifier.type === "ImportSpecifier" ? importedName(specifier) : "";
          if (/^[A-Z][A-Z0-9_]+$/.test(name)) checkRead(specifier, name, role === "public");
        }
      },
      Property(node) {
        const block = inlinedByProperty(node, fileName, sourceCode);
        if (block) checkInlined(block, reporter, sourceCode);
      },
      NewExpression(node) {
        const block = inlinedByPlugin(node, sourceCode);
        if (block) checkInlined(block, reporter, sourceCode);
      },
      CallExpression(node) {
        const block = inlinedByReplace(node, sourceCode);
        if (block) checkInlined(block, reporter, sourceCode);
      },
    };
  },
});

/** The module that the name of an object is imported from. */
function importSource(object: Node, sourceCode: SourceCode): string {
  const definition = object.type === "Identifier" ? definitionOf(object, sourceCode) : undefined;
  return definition?.parent?.type === "ImportDeclaration" ? definition.parent.source.value : "";
}

const importedName = ({ imported }: TSESTree.ImportSpecifier) =>
  imported.type === "Identifier" ? imported.name : imported.value;

/**
 * `process.env.PUBLIC_SIGNING_KEY` is one half of a pair of keys: the frameworks with the prefix `PUBLIC_` read it
 * elsewhere (https://svelte.dev/docs/kit/$env-static-public, https://docs.astro.build/en/guides/environment-variables/).
 */
function isPublicHalf(node: Node, name: string, sourceCode: SourceCode): boolean {
  return /^PUBLIC_(?:\w{1,80}_)?KEYS?$/.test(name) && /^process\b/.test(sourceCode.getText(node));
}

// The blocks of build configs that write values into the code that browsers get.
import type { TSESTree } from "@typescript-eslint/utils";
import { type Node, propertyName, type SourceCode, staticText } from "../../syntax/expression.js";
import { inlinedParts } from "./inlined-values.js";
import type { Reporter } from "./reporter.js";

/** Reports the secrets that an inlined object, or a list of variables, holds. */
export function checkInlined(
  block: TSESTree.ObjectExpression | TSESTree.ArrayExpression,
  reporter: Reporter,
  sourceCode: SourceCode,
): void {
  if (block.type === "ArrayExpression") {
    checkNames(block, reporter);
    return;
  }
  for (const property of block.properties) {
    if (property.type === "SpreadElement") checkValue("", property.argument, reporter, sourceCode);
    else checkValue(lastPart(propertyName(property) ?? ""), property.value, reporter, sourceCode);
  }
}

function checkNames({ elements }: TSESTree.ArrayExpression, reporter: Reporter): void {
  for (const element of elements) {
    const secret = element && reporter.secretOf(staticText(element) ?? "");
    if (secret) reporter.secret(element, "exposed", secret);
  }
}

/** @param key the name under which the value is inlined: all that is known of one that code computes */
function checkValue(key: string, value: Node, reporter: Reporter, sourceCode: SourceCode): void {
  for (const part of inlinedParts(value, sourceCode)) {
    if (part.kind === "environment") reporter.environment(part.node);
    else if (part.kind === "text") reporter.literals(part.node);
    else {
      const isRead = part.kind === "variable";
      // a read with a public prefix is reported as such
      const secret =
        isRead && reporter.hasPublicPrefix(part.name) ? undefined : reporter.secretOf(isRead ? part.name : key);
      if (secret) reporter.secret(part.node, "exposed", secret);
    }
  }
}

/** `API_TOKEN` of `process.env.API_TOKEN`, `import.meta.env.API_TOKEN` and `__API_TOKEN__`. */
const lastPart = (key: string) => (/[^.]*$/.exec(key)?.[0] ?? "").replace(/^_+|_+$/g, "");

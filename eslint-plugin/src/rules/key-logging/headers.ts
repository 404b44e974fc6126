// Whether an object holds headers that let somebody in.
import type { TSESTree } from "@typescript-eslint/utils";
import { resolved, variableOf } from "../../syntax/binding.js";
import {
  bare,
  lastName,
  memberName,
  type Node,
  propertyName,
  type SourceCode,
  staticText,
} from "../../syntax/expression.js";

/** Headers whose values are credentials, of HTTP and as services name them. */
const CREDENTIAL =
  /^(?:(?:proxy-)?authorization|(?:set-)?cookie2?|(?:x-)?(?:[a-z]{1,20}-){0,3}(?:api-?key|access-?token|auth-?token|auth-?key|secret))$/i;

export const isCredentialHeader = (name: string): boolean => CREDENTIAL.test(name);

/** Whether an expression is an object with such a header: a literal, a constant for one, `new Headers({})`. */
export function holdsCredentialHeader(expression: Node, sourceCode: SourceCode): boolean {
  const node = resolved(expression, sourceCode);
  const object = node.type === "NewExpression" && lastName(node.callee) === "Headers" ? node.arguments[0] : node;
  if (object?.type === "ObjectExpression" && hasHeader(object, sourceCode)) return true;
  const name = bare(expression);
  return name.type === "Identifier" && /headers?$/i.test(name.name) && isGivenHeader(name, sourceCode);
}

function hasHeader({ properties }: TSESTree.ObjectExpression, sourceCode: SourceCode): boolean {
  return properties.some((property) => {
    if (property.type !== "Property") return false;
    const name = propertyName(property) ?? "";
    if (name === "headers") return holdsCredentialHeader(property.value, sourceCode);
    return (
      isCredentialHeader(name) && staticText(property.value) === undefined && property.value.type !== "CallExpression"
    );
  });
}

/** `headers.Authorization = x`, `headers["X-API-Key"] = x`, `headers.set("Authorization", x)`. */
function isGivenHeader(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const references = variableOf(name, sourceCode)?.references ?? [];
  return references.some(({ identifier: { parent } }) => {
    if (parent.type !== "MemberExpression") return false;
    const member = memberName(parent) ?? "";
    const { parent: use } = parent;
    if (use.type === "AssignmentExpression") return use.left === parent && isCredentialHeader(member);
    if (use.type !== "CallExpression" || use.callee !== parent || !/^(?:set|append)$/.test(member)) return false;
    const [header] = use.arguments;
    return header !== undefined && isCredentialHeader(staticText(header) ?? "");
  });
}

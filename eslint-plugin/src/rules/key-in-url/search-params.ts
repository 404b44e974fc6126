// Queries that code builds as objects: `new URLSearchParams({})`, `url.searchParams.set()`, options of HTTP clients.
import type { TSESTree } from "@typescript-eslint/utils";
import { initOf, resolved, variableOf } from "../../syntax/binding.js";
import {
  bare,
  lastName,
  memberName,
  type Node,
  propertyName,
  type SourceCode,
  staticText,
} from "../../syntax/expression.js";

/** A parameter and its value. */
export interface Parameter {
  readonly name: string;
  readonly value: Node;
}

/** The parameters of a list of pairs: `{ a: 1 }`, `[["a", 1]]`. */
function parametersIn(expression: Node, sourceCode: SourceCode): readonly Parameter[] {
  const node = resolved(expression, sourceCode);
  if (node.type === "ArrayExpression") return node.elements.flatMap((element) => (element ? pair(element) : []));
  if (node.type !== "ObjectExpression") return [];
  return node.properties.flatMap((property) => {
    const name = property.type === "Property" ? propertyName(property) : undefined;
    return property.type === "Property" && name !== undefined ? [{ name, value: property.value }] : [];
  });
}

function pair(element: Node): readonly Parameter[] {
  if (element.type !== "ArrayExpression") return [];
  const [first, value] = element.elements;
  const name = first ? staticText(first) : undefined;
  return name !== undefined && value ? [{ name, value }] : [];
}

/** What `new URLSearchParams()` is given, unless it is the body of a request. */
export function ofSearchParams(node: TSESTree.NewExpression, sourceCode: SourceCode): readonly Parameter[] {
  if (lastName(node.callee) !== "URLSearchParams") return [];
  const [given] = node.arguments;
  const parameters = given ? parametersIn(given, sourceCode) : [];
  const isForm = parameters.some(({ name }) => FORM.test(name) || LINK.test(name));
  return isForm || isBody(node, sourceCode) ? [] : parameters;
}

/** Parameters of forms that RFC 6749 (section 3.2) wants posted. */
const FORM = /^(?:grant_type|client_assertion|code_verifier|token_type_hint)$/;
/** With these a link is mailed, whose token is spent when it is opened. */
const LINK = /^(?:email|callback_?url)$/i;
const BODY = /^(?:body|data|form|formData|formBody|payload|json|postData|requestBody)$/i;
const SENDS = /^(?:post|put|patch|send|write|end|request)$/i;

/** Whether parameters are posted, going by where they stand and by how their constant is used. */
function isBody(node: Node, sourceCode: SourceCode): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  switch (parent.type) {
    case "Property":
      return BODY.test(propertyName(parent) ?? "");
    case "CallExpression":
      return parent.callee !== node && SENDS.test(lastName(parent.callee) ?? "");
    case "MemberExpression":
      // `new URLSearchParams({}).toString()`
      return parent.parent.type === "CallExpression" && isBody(parent.parent, sourceCode);
    case "AssignmentExpression":
      return BODY.test(lastName(parent.left) ?? "");
    case "VariableDeclarator":
      return parent.id.type === "Identifier" && isPosted(parent.id, sourceCode);
    default:
      return false;
  }
}

function isPosted(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  if (BODY.test(name.name)) return true;
  const references = variableOf(name, sourceCode)?.references ?? [];
  return references.some(
    ({ identifier }) => identifier !== name && identifier.type === "Identifier" && isBody(identifier, sourceCode),
  );
}

/** What `url.searchParams.set(name, value)` and `params.append(name, value)` add to a query. */
export function ofSetter(node: TSESTree.CallExpression, sourceCode: SourceCode): readonly Parameter[] {
  const callee = bare(node.callee);
  if (callee.type !== "MemberExpression" || !/^(?:set|append)$/.test(memberName(callee) ?? "")) return [];
  if (!isQuery(callee.object, sourceCode)) return [];
  const [first, value] = node.arguments;
  const name = first ? staticText(first) : undefined;
  return name !== undefined && value ? [{ name, value }] : [];
}

function isQuery(expression: Node, sourceCode: SourceCode): boolean {
  const node = bare(expression);
  if (node.type === "MemberExpression") return memberName(node) === "searchParams";
  if (node.type !== "Identifier") return false;
  const init = initOf(node, sourceCode);
  if (init?.type === "MemberExpression") return memberName(init) === "searchParams";
  return (
    init?.type === "NewExpression" &&
    lastName(init.callee) === "URLSearchParams" &&
    !isPostedForm(node, init, sourceCode)
  );
}

function isPostedForm(name: TSESTree.Identifier, init: TSESTree.NewExpression, sourceCode: SourceCode): boolean {
  if (isBody(init, sourceCode)) return true;
  const references = variableOf(name, sourceCode)?.references ?? [];
  // `params.append("grant_type", …)`
  return references.some(({ identifier: { parent } }) => {
    const call = parent.type === "MemberExpression" ? parent.parent : undefined;
    const first = call?.type === "CallExpression" ? call.arguments[0] : undefined;
    return first !== undefined && FORM.test(staticText(first) ?? "");
  });
}

/** The options in which axios, got and ky take a query. */
export function ofClientOption(node: TSESTree.Property, sourceCode: SourceCode): readonly Parameter[] {
  const name = propertyName(node);
  if (name !== "params" && name !== "searchParams") return [];
  const call = node.parent.parent;
  if (call.type !== "CallExpression") return [];
  const root = call.callee.type === "MemberExpression" ? call.callee.object : call.callee;
  return /^(?:axios|got|ky)$/.test(lastName(root) ?? "") ? parametersIn(node.value, sourceCode) : [];
}

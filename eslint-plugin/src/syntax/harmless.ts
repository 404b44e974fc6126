// Expressions that hold a credential and give away none of it, or none that is worth anything.
import { bare, lastName, memberName, type Node } from "./expression.js";

/** Calls that hand on what they are given, as a text: `String(x)`, `JSON.stringify(x)`, `inspect(x)`. */
const HANDS_ON =
  /^(?:String|stringify|inspect|format|encodeURIComponent|encodeURI|escape|toString|trim|valueOf|concat|join|toLowerCase|toUpperCase|btoa|urlencode|dump|serialize|cloneDeep|structuredClone|assign|freeze)$/;

const MEASURES = /^(?:length|size|byteLength)$/;

/**
 * The expressions whose values an expression hands on. What decides (`a` of `a ? b : c`), what is measured
 * (`x.length`, `!x`, `typeof x`) and what calls make of their arguments (`mask(x)`, `x.slice(-4)`) are none of them.
 */
export function handedOn(expression: Node): readonly Node[] {
  const node = bare(expression);
  switch (node.type) {
    case "AwaitExpression":
      return handedOn(node.argument);
    case "TemplateLiteral":
      return node.expressions.flatMap(handedOn);
    case "BinaryExpression":
      return node.operator === "+" ? [...handedOn(node.left), ...handedOn(node.right)] : [];
    case "LogicalExpression":
      return [...(node.operator === "&&" ? [] : handedOn(node.left)), ...handedOn(node.right)];
    case "ConditionalExpression":
      return [...handedOn(node.consequent), ...handedOn(node.alternate)];
    case "ArrayExpression":
      return node.elements.flatMap((element) => (element ? handedOn(element) : []));
    case "SpreadElement":
      return handedOn(node.argument);
    case "SequenceExpression":
      return node.expressions.slice(-1).flatMap(handedOn);
    case "AssignmentExpression":
      return handedOn(node.right);
    case "UnaryExpression":
    case "UpdateExpression":
      return [];
    case "MemberExpression":
      return MEASURES.test(memberName(node) ?? "") ? [] : [node];
    case "CallExpression":
      return handedOnByCall(node.callee, node.arguments) ?? [node];
    default:
      return [node];
  }
}

function handedOnByCall(callee: Node, args: readonly Node[]): readonly Node[] | undefined {
  if (!HANDS_ON.test(lastName(callee) ?? "")) return undefined;
  const target = bare(callee);
  const isMethod = target.type === "MemberExpression" && args.length === 0;
  return isMethod ? handedOn(target.object) : args.flatMap(handedOn);
}

// Rule `no-key-in-url`: credentials in URLs, which servers, proxies and browsers write down (RFC 6750, section 2.3;
// RFC 9110, section 4.2.4). Whether a literal is a key is the detector's to say.
import { showableName } from "@keystow/detector/remediation";
import { createRule, type RuleContext } from "../create-rule.js";
import { keysIn, variableJudge } from "../knowledge.js";
import type { Node } from "../syntax/expression.js";
import { isAccepted } from "../project/baseline.js";
import { textList } from "../schema.js";
import { fold, type Folded, HOLE, holesIn } from "./key-in-url/folded.js";
import { isHarmlessUrl } from "./key-in-url/harmless-url.js";
import { isCredential, mayHoldKey } from "./key-in-url/parameter.js";
import { ofClientOption, ofSearchParams, ofSetter, type Parameter } from "./key-in-url/search-params.js";
import { type UrlPart, urlParts } from "./key-in-url/url-parts.js";
import { judgeValue } from "./key-in-url/value.js";

export interface NoKeyInUrlOptions {
  /** Names of parameters that hold no credential, although they promise one. Default: none. */
  readonly allow?: readonly string[];
}

const messages = {
  query: "`{{name}}` in the query of a URL ends up in logs, histories and referrers. Send it in a header.",
  // a browser sends no headers with a socket: https://websockets.spec.whatwg.org/#dom-websocket-websocket
  socket:
    "`{{name}}` in the URL of a socket ends up in logs. Send it in the first message, or a ticket that is spent when it is used.",
  userinfo: "A credential before the host of a URL ends up in logs and histories. Send it in a header.",
};

type Context = RuleContext<keyof typeof messages, NoKeyInUrlOptions>;

/** Reports credentials in URLs, literal or interpolated. */
export const noKeyInUrl = createRule<NoKeyInUrlOptions, keyof typeof messages>({
  name: "no-key-in-url",
  meta: {
    type: "problem",
    docs: { description: "disallow credentials in URLs", recommended: true },
    schema: [
      {
        type: "object",
        properties: {
          allow: textList("Names of parameters that hold no credential, although they promise one."),
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ allow: [] }],
    messages,
  },
  create(context: Context, { allow = [] }) {
    const { sourceCode } = context;
    if (!MAY_BUILD_URL.test(sourceCode.text)) return {};
    const judge = variableJudge();
    const valueOf = (node: Node) => judgeValue(node, sourceCode, judge);

    const report = (kind: keyof typeof messages, node: Node, name = "") => {
      context.report({ node, messageId: kind, data: { name: showableName(name) ?? "A key" } });
    };

    const checkText = (node: Node) => {
      const folded = fold(node);
      for (const part of urlParts(folded)) {
        if (allow.includes(part.name)) continue;
        const holes = holesIn(folded, part.start, part.end);
        if (holes.length === 0) checkLiteral(context, node, folded, part);
        else if (!isHarmlessUrl(part)) {
          const hole = holes.find((value) => isExposed(part, valueOf(value), folded, sourceCode));
          if (hole) report(messageOf(part), hole, part.name);
        }
      }
    };

    const checkParameters = (parameters: readonly Parameter[]) => {
      for (const { name, value } of parameters) {
        if (!allow.includes(name) && isCredential(name, valueOf(value))) report("query", value, name);
      }
    };

    return {
      Literal(node) {
        if (typeof node.value === "string" && MAY_BE_URL.test(node.value) && !isPart(node)) checkText(node);
      },
      TemplateLiteral(node) {
        if (!isPart(node) && node.quasis.some(({ value }) => MAY_BE_URL.test(value.raw))) checkText(node);
      },
      BinaryExpression(node) {
        if (node.operator === "+" && !isPart(node)) checkText(node);
      },
      NewExpression: (node) => {
        checkParameters(ofSearchParams(node, sourceCode));
      },
      CallExpression: (node) => {
        checkParameters(ofSetter(node, sourceCode));
      },
      Property: (node) => {
        checkParameters(ofClientOption(node, sourceCode));
      },
    };
  },
});

/** What is in every file of which something can be said, so that others cost nothing. */
const MAY_BUILD_URL = /:\/\/|[?&][\w;.[\]-]{1,64}=|[sS]earchParams|\bparams\b/;

/** What is in every text that has such a place, so that others are not looked at. */
const MAY_BE_URL = /:\/\/|[?&][\w;.[\]-]{1,64}=/;

/** Whether a text is a part of one that is looked at as a whole. */
function isPart({ parent }: Node): boolean {
  if (parent?.type === "BinaryExpression") return parent.operator === "+";
  return parent?.type === "TemplateLiteral" && parent.parent.type !== "TaggedTemplateExpression";
}

/** Schemes whose clients take a password otherwise. A connection string of a database has its place for one. */
const WITH_HEADERS = /^(?:https?|wss?|ftps?|git(?:\+https?)?|svn)$/i;

function isExposed(
  part: UrlPart,
  value: ReturnType<typeof judgeValue>,
  folded: Folded,
  sourceCode: Context["sourceCode"],
): boolean {
  const takesHeaders = WITH_HEADERS.test(part.scheme);
  // `otpauth://`, `postgres://`: what they hold they hold by design
  if (part.kind === "query") return (takesHeaders || part.scheme === "") && isCredential(part.name, value);
  if (!takesHeaders || value === "harmless") return false;
  // a proxy takes its credentials in its URL only
  const hosts = holesIn(folded, part.end, part.end + 1 + part.host.length);
  if (hosts.some((host) => /proxy/i.test(sourceCode.getText(host)))) return false;
  return part.name === "" || value === "credential";
}

const messageOf = ({ kind, scheme }: UrlPart) => (kind === "query" && /^wss?$/i.test(scheme) ? "socket" : kind);

/** A literal value: the detector knows placeholders, samples and what is too regular for a key. */
function checkLiteral(context: Context, node: Node, { text, start }: Folded, part: UrlPart): void {
  if (part.kind === "query" && !mayHoldKey(part.name)) return;
  const found = keysIn(text.replaceAll(HOLE, "a")).find(
    ({ span, grade }) =>
      span.start >= part.start && span.end <= part.end && !(grade === "named" && isHarmlessUrl(part)),
  );
  if (!found || isAccepted(found.fingerprint, context)) return;
  const data = { name: showableName(part.name) ?? "A key" };
  const { sourceCode } = context;
  if (start === undefined) context.report({ node, messageId: messageOf(part), data });
  else {
    const loc = {
      start: sourceCode.getLocFromIndex(start + found.span.start),
      end: sourceCode.getLocFromIndex(start + found.span.end),
    };
    context.report({ loc, messageId: messageOf(part), data });
  }
}

// What `no-client-exposed-keys` says, and of which variables it says it.
import { inParentheses } from "@keystow/detector";
import { publicPrefixOf, type SecretVariable } from "@keystow/detector/remediation";
import type { RuleContext } from "../../create-rule.js";
import { isAccepted } from "../../project/baseline.js";
import { keysIn, variableJudge } from "../../knowledge.js";
import type { Node } from "../../syntax/expression.js";

export interface NoClientExposedKeysOptions {
  /** Prefixes beside the known ones whose variables are compiled into what browsers get. Default: none. */
  readonly prefixes?: readonly string[];
  /** Variables that may be public, although their names promise a secret. Default: none. */
  readonly allow?: readonly string[];
}

export const messages = {
  exposed: "{{name}} is compiled into the client bundle: anyone can read it. Call {{provider}} from the server.",
  clientModule:
    '{{name}} is read in a "use client" module, which runs in the browser. Call {{provider}} from the server.',
  literal:
    "{{title}} {{shown}} is compiled into the client bundle: anyone can read it. Call {{provider}} from the server.",
  environment:
    "The whole environment is compiled into the client bundle: anyone can read every secret in it. Name the variables that the client needs.",
};

export type Context = RuleContext<keyof typeof messages, NoClientExposedKeysOptions>;

/** What is said of a service that no name tells. */
const SOME_SERVICE = "the service";

export function createReporter(context: Context, { prefixes = [], allow = [] }: NoClientExposedKeysOptions) {
  const { sourceCode } = context;
  const judge = variableJudge(prefixes);
  return {
    secretOf: (name: string) => (allow.includes(name) ? undefined : judge(name)),
    hasPublicPrefix: (name: string) => publicPrefixOf(name, prefixes) !== undefined,
    secret(node: Node, messageId: "exposed" | "clientModule", { name, provider = SOME_SERVICE }: SecretVariable) {
      context.report({ node, messageId, data: { name, provider } });
    },
    environment(node: Node) {
      context.report({ node, messageId: "environment" });
    },
    /** The keys that a literal holds. Names around it count, so the whole file is asked. */
    literals({ range: [start, end] }: Node) {
      for (const { span, title, redacted, provider, fingerprint } of keysIn(sourceCode.text, context.filename)) {
        if (span.start < start || span.end > end || isAccepted(fingerprint, context)) continue;
        const [from, to] = [span.start, span.end].map((offset) => sourceCode.getLocFromIndex(offset));
        if (!from || !to) continue;
        const service = provider === "Generic" || provider === "URL" ? SOME_SERVICE : provider;
        const data = { title, shown: inParentheses(redacted), provider: service };
        context.report({ loc: { start: from, end: to }, messageId: "literal", data });
      }
    },
  };
}

export type Reporter = ReturnType<typeof createReporter>;

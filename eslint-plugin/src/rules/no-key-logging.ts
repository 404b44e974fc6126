// Rule `no-key-logging`: credentials in what a program writes to logs, to the terminal and into the messages of errors.
import { showableName } from "@keystow/detector/remediation";
import type { TSESTree } from "@typescript-eslint/utils";
import { createRule, type RuleContext } from "../create-rule.js";
import { variableJudge } from "../knowledge.js";
import { textList } from "../schema.js";
import { createJudge, type Credential } from "./key-logging/credentials.js";
import { exposedValues } from "./key-logging/exposed-values.js";
import { isText, writtenByCall, writtenByError, type Written } from "./key-logging/sinks.js";

export interface NoKeyLoggingOptions {
  /** Names of loggers and of functions that log, beside the usual ones. Default: none. */
  readonly loggers?: readonly string[];
  /** Names that hold no credential, although they promise one. Default: none. */
  readonly allow?: readonly string[];
}

const messages = {
  log: "{{name}} is a credential, and logs are kept and read by many. Log whether it is set, or its last four characters.",
  error:
    "{{name}} is a credential, and the messages of errors end up in logs and on screens. Say what failed without it.",
  environment: "{{name}} holds every secret of the environment. Log the variables that you need by name.",
  headers: "{{name}} holds credentials. Log the headers that you need by name.",
  presence: "Write whether it is set: {{code}}",
};

type Context = RuleContext<keyof typeof messages, NoKeyLoggingOptions>;

/** Reports credentials that are logged or put into the message of an error. */
export const noKeyLogging = createRule<NoKeyLoggingOptions, keyof typeof messages>({
  name: "no-key-logging",
  meta: {
    type: "problem",
    docs: { description: "disallow credentials in logs and in the messages of errors", recommended: true },
    hasSuggestions: true,
    schema: [
      {
        type: "object",
        properties: {
          loggers: textList("Names of loggers and of functions that log, beside the usual ones."),
          allow: textList("Names that hold no credential, although they promise one."),
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ loggers: [], allow: [] }],
    messages,
  },
  create(context: Context, { loggers = [], allow = [] }) {
    const { sourceCode } = context;
    const judge = createJudge(sourceCode, variableJudge());
    const check = (written: Written | undefined) => {
      for (const credential of written?.values.flatMap((value) => exposedValues(value, judge)) ?? []) {
        if (!allow.includes(credential.name)) report(context, credential, written?.sink ?? "log");
      }
    };
    return {
      CallExpression(node) {
        check(node.callee.type === "Super" ? writtenBySuper(node, context) : writtenByCall(node, sourceCode, loggers));
      },
      NewExpression(node) {
        check(writtenByError(node.callee, node.arguments));
      },
      ThrowStatement({ argument }) {
        if (isText(argument)) check({ sink: "error", values: [argument] });
      },
    };
  },
});

/** `super(message)` in a class of errors. */
function writtenBySuper(node: TSESTree.CallExpression, { sourceCode }: Context): Written | undefined {
  const around = sourceCode.getAncestors(node).findLast(({ type }) => /^Class(?:Declaration|Expression)$/.test(type));
  const parent = around && "superClass" in around ? around.superClass : undefined;
  return parent ? writtenByError(parent, node.arguments) : undefined;
}

function report(context: Context, { node, name, kind }: Credential, sink: Written["sink"]): void {
  const shown = showableName(name) ?? "This";
  const data = { name: shown };
  if (kind === "environment" || kind === "headers") {
    context.report({ node, messageId: kind, data });
    return;
  }
  const text = context.sourceCode.getText(node);
  const code = `Boolean(${showableName(text) ?? "…"})`;
  const isShorthand = node.parent?.type === "Property" && node.parent.shorthand;
  context.report({
    node,
    messageId: sink,
    data,
    suggest: [
      {
        messageId: "presence",
        data: { code },
        fix: (fixer) => fixer.replaceText(node, `${isShorthand ? `${text}: ` : ""}Boolean(${text})`),
      },
    ],
  });
}

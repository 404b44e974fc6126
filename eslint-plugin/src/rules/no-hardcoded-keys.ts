// Rule `no-hardcoded-keys`: what the detector finds in a file, reported where it stands, with the rewrite that reads it from
// the environment. The text is judged as in the other hosts; the syntax tree adds values that only it can put together, and
// takes back names that it knows to be something else. No message holds a secret.
import { type Finding, inParentheses } from "@keystow/detector";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Rule } from "eslint";
import { assembledFindings } from "./hardcoded/assembled-values.js";
import { judgeFor } from "./hardcoded/judge.js";
import { suggestionFor } from "./hardcoded/suggestion.js";
import { harmlessRole, isInComment } from "./hardcoded/syntax-role.js";
import { locatorOf } from "./locator.js";
import { type NoHardcodedKeysOptions, noHardcodedKeysSchema } from "./no-hardcoded-keys-options.js";

/** Nodes that may put a value together, or give it to a name in a way that text does not show. */
const ASSEMBLING =
  "BinaryExpression[operator='+'], CallExpression[callee.property.name='join'], ConditionalExpression > Literal, ConditionalExpression > TemplateLiteral, ArrayExpression[elements.length=2] > Literal";

/** Reports the hard-coded keys of a file, each once, at the secret alone. */
export const noHardcodedKeys: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: {
      description: "disallow hard-coded API keys, passwords and other credentials",
      recommended: true,
      url: "https://github.com/keystow/keystow/blob/main/docs/eslint/no-hardcoded-keys.md",
    },
    schema: noHardcodedKeysSchema,
    hasSuggestions: true,
    messages: {
      hardcoded: "Hard-coded {{title}} {{shown}}: read it from the environment.{{advice}}",
      readVariable: "Read it from {{variable}}",
    },
  },
  create(context) {
    const { sourceCode, filename, cwd } = context;
    const [options = {}] = context.options as [NoHardcodedKeysOptions?];
    const judge = judgeFor(cwd, options, context.settings["keystow"]);
    if (judge.isExcluded(filename)) return {};
    const path = filename.replaceAll("\\", "/");
    const { text } = sourceCode;
    // a block of a Markdown file is accepted as a part of that file
    const detector = judge.detectorFor(context.physicalFilename);
    const findings = detector.scan(text, { path });
    const locate = locatorOf(sourceCode);
    // the root node is visited once a file; each language has its own name for it
    const root = sourceCode.ast.type as string;
    const isScript = root === "Program";
    const report = (finding: Finding) => {
      if (!judge.isWanted(finding)) return;
      const { start, end } = finding.span;
      if (options.checkComments === false && isInComment(sourceCode, start)) return;
      if (finding.grade === "named" && harmlessRole(sourceCode, start) !== undefined) return;
      const linted = { text, filename, cwd, isScript };
      const suggestion = suggestionFor(finding, linted, options.envModule ?? judge.settings.envModule);
      context.report({
        loc: { start: locate(start), end: locate(end) },
        messageId: "hardcoded",
        data: messageData(finding),
        suggest: suggestion
          ? [{ messageId: "readVariable", data: { variable: suggestion.variable }, fix: suggestion.fix }]
          : [],
      });
    };
    const inTree = (node: unknown) => {
      assembledFindings(node as TSESTree.Node, { detector, path, seen: findings }).forEach(report);
    };
    return {
      [root]: () => {
        findings.forEach(report);
      },
      ...(isScript && { [ASSEMBLING]: inTree }),
    };
  },
};

function messageData({ title, redacted, advice = [] }: Finding) {
  return {
    title,
    shown: inParentheses(redacted),
    advice: advice.map((sentence) => ` Also: ${sentence}.`).join(""),
  };
}

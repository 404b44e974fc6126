// Rule `no-hardcoded-keys`: what the detector finds in a file, reported where it stands.
// It judges nothing itself, so that ESLint agrees with the other hosts, and no message holds a secret.
import { createDetector, type Detector, type Finding, inParentheses } from "@keystow/detector";
import type { Rule } from "eslint";
import { type NoHardcodedKeysOptions, noHardcodedKeysSchema } from "./no-hardcoded-keys-options.js";

/** Reports the hard-coded keys of a file, each once, at the secret alone. */
export const noHardcodedKeys: Rule.RuleModule = {
  meta: {
    type: "problem",
    docs: { description: "disallow hard-coded API keys", recommended: true },
    schema: noHardcodedKeysSchema,
    messages: { hardcoded: "Hard-coded {{title}} {{shown}}: read it from the environment.{{advice}}" },
  },
  create(context) {
    const { sourceCode, filename } = context;
    const [options = {}] = context.options as [NoHardcodedKeysOptions?];
    const locate = (offset: number) => sourceCode.getLocFromIndex(offset);
    const check = () => {
      const source = { path: filename.replaceAll("\\", "/") };
      for (const finding of detectorFor(options).scan(sourceCode.text, source)) {
        const { start, end } = finding.span;
        const loc = { start: locate(start), end: locate(end) };
        context.report({ loc, messageId: "hardcoded", data: messageData(finding) });
      }
    };
    // The root node is visited once per file; each language has its own name for it.
    return { [sourceCode.ast.type]: check };
  },
};

/** Compiling the rules takes longer than most scans. A detector keeps nothing of a scan, so files may share one. */
const detectors = new Map<string, Detector>();

function detectorFor({ minGrade, disabledRules = [] }: NoHardcodedKeysOptions): Detector {
  const key = JSON.stringify([minGrade, [...disabledRules].sort()]);
  const detector = detectors.get(key) ?? createDetector({ ...(minGrade && { minGrade }), disabledRules });
  detectors.set(key, detector);
  return detector;
}

function messageData({ title, redacted, advice = [] }: Finding) {
  return {
    title,
    shown: inParentheses(redacted),
    advice: advice.map((sentence) => ` Also: ${sentence}.`).join(""),
  };
}

// The rules of a SARIF log: each rule that has a finding, once.
import type { ReportedFinding } from "./report.js";

/** How code scanning services rank a finding, from 0 to 10. */
const SECURITY_SEVERITY = { error: "9.0", warning: "4.0" } as const;

/** The descriptors of the rules of some findings, and where in them a rule stands. */
export function createRules(findings: readonly ReportedFinding[]) {
  const byId = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const others = byId.get(finding.ruleId);
    if (others) others.push(finding);
    else byId.set(finding.ruleId, [finding]);
  }
  const ids = [...byId.keys()];
  return {
    rules: [...byId].map(([id, ofRule]) => descriptor(id, ofRule)),
    indexOf: (ruleId: string) => ids.indexOf(ruleId),
  };
}

function descriptor(id: string, findings: readonly ReportedFinding[]) {
  const [first] = findings;
  const severity = findings.some((finding) => finding.severity === "error") ? "error" : "warning";
  const text = `Hard-coded ${first?.title ?? id}`;
  const help = helpText(first);
  const helpUri = first?.docsUrl ?? first?.rotateUrl;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text },
    fullDescription: { text: `${text}: keys belong into the environment or a secret store, not into files.` },
    help: { text: help, markdown: help },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: severity },
    properties: {
      "security-severity": SECURITY_SEVERITY[severity],
      precision: findings.every(({ grade }) => grade === "proven" || grade === "provider") ? "very-high" : "medium",
      tags: ["security", "secret"],
    },
  };
}

function helpText(finding: ReportedFinding | undefined): string {
  const where =
    finding?.envVar === undefined ? "an environment variable" : `the environment variable ${finding.envVar}`;
  const rotate = finding?.rotateUrl === undefined ? "with its provider" : `at ${finding.rotateUrl}`;
  return `Move the key to ${where}. If it was ever committed or shared, rotate it ${rotate}.`;
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

// Findings in groups, and those among them that a text asks for. It may not import `vscode`.
import { GRADES } from "@keystow/detector";
import { gradeWords } from "../words/grade-words.js";
import { capitalised } from "../words/joined.js";
import type { Translate } from "../words/translate.js";
import type { ListedFinding } from "./listed-finding.js";

/** What findings can be grouped by. */
export const GROUPINGS = ["file", "provider", "grade"] as const;

export type Grouping = (typeof GROUPINGS)[number];

export interface FindingGroup {
  /** The same for as long as the group is there. */
  readonly id: string;
  readonly by: Grouping;
  readonly label: string;
  readonly findings: readonly ListedFinding[];
}

/** How a document is called in the list: its path in the workspace. */
export type PathOf = (document: string) => string;

/** Groups without gaps: each finding is in one of them, in the order in which it came; the surest grade first. */
export function groupsOf(
  findings: readonly ListedFinding[],
  by: Grouping,
  pathOf: PathOf,
  t: Translate,
): readonly FindingGroup[] {
  const keyOf = ({ document, provider, grade }: ListedFinding) => ({ file: document, provider, grade })[by];
  const labelOf = ({ document, provider, grade }: ListedFinding) =>
    ({ file: () => pathOf(document), provider: () => provider, grade: () => capitalised(gradeWords(grade, t)) })[by]();
  const groups = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const others = groups.get(keyOf(finding));
    if (others) others.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  const list = [...groups].flatMap(([key, members]): FindingGroup[] => {
    const [first] = members;
    return first ? [{ id: `${by}:${key}`, by, label: labelOf(first), findings: members }] : [];
  });
  return list.sort((a, b) => (by === "grade" ? rank(a) - rank(b) : compare(a.label, b.label)));
}

const rank = ({ findings: [first] }: FindingGroup) => (first ? GRADES.indexOf(first.grade) : GRADES.length);

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Those that have every word of a text in what the list says about them, in upper or lower case. */
export function matching(findings: readonly ListedFinding[], text: string, pathOf: PathOf): readonly ListedFinding[] {
  const words = text
    .toLowerCase()
    .split(/\s/)
    .filter((word) => word !== "");
  if (words.length === 0) return findings;
  return findings.filter((one) => {
    const said = [one.title, one.provider, one.ruleId, one.mode, one.redacted, pathOf(one.document)].join("\n");
    return words.every((word) => said.toLowerCase().includes(word));
  });
}

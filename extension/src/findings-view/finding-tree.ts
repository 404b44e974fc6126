// The view of findings: groups, and in them what each key is, where it is and how loud it is. Never a value.
import {
  type Event,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
  Uri,
  workspace,
} from "vscode";
import { gradeWords } from "../words/grade-words.js";
import { capitalised, facts } from "../words/joined.js";
import { type FindingGroup, type Grouping, groupsOf } from "./group.js";
import type { ListedFinding } from "./listed-finding.js";

export interface FindingItem {
  readonly group: FindingGroup;
  readonly finding: ListedFinding;
}

/** A group, or a finding in one. */
export type FindingNode = FindingGroup | FindingItem;

/** What is shown, and how. */
export interface Shown {
  findings(): readonly ListedFinding[];
  grouping(): Grouping;
}

/** How a document is called: its path in the workspace. */
export const pathOf = (document: string): string => workspace.asRelativePath(Uri.parse(document));

export function createFindingTree(shown: Shown, onDidChangeTreeData: Event<void>): TreeDataProvider<FindingNode> {
  return {
    onDidChangeTreeData,
    getChildren(node) {
      if (!node) return [...groupsOf(shown.findings(), shown.grouping(), pathOf, l10n.t)];
      return "finding" in node ? [] : node.findings.map((finding) => ({ group: node, finding }));
    },
    getTreeItem: (node) => ("finding" in node ? findingItem(node) : groupItem(node)),
  };
}

function groupItem({ id, by, label, findings }: FindingGroup): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  const count = findings.length === 1 ? l10n.t("1 key") : l10n.t("{0} keys", findings.length);
  item.id = id;
  item.description = count;
  item.contextValue = "group";
  item.accessibilityInformation = { label: facts([label, count], l10n.t) };
  const [first] = findings;
  if (by !== "file") item.iconPath = new ThemeIcon(by === "grade" ? "shield" : "key");
  else if (first) {
    item.resourceUri = Uri.parse(first.document);
    item.iconPath = ThemeIcon.File;
  }
  return item;
}

function findingItem({ group, finding }: FindingItem): TreeItem {
  const { document, title, redacted, range, severity, grade, fingerprint, start } = finding;
  const item = new TreeItem(capitalised(title));
  const line = range.startLine + 1;
  const place = `${pathOf(document)}:${line}`;
  const uri = Uri.parse(document);
  const isError = severity === "error";
  const severityWord = isError ? l10n.t("error") : l10n.t("warning");
  item.id = `${group.id}/${document}#${fingerprint}@${start}`;
  item.description = [group.by === "file" ? l10n.t("line {0}", line) : place, redacted].join("  ");
  item.tooltip = [l10n.t("{0} ({1})", capitalised(title), gradeWords(grade, l10n.t)), redacted, place].join("\n");
  item.accessibilityInformation = { label: facts([severityWord, title, redacted, place], l10n.t) };
  item.iconPath = isError
    ? new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground"))
    : new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground"));
  item.contextValue = "finding";
  const selection = new Range(range.startLine, range.startCharacter, range.endLine, range.endCharacter);
  item.command = { command: "vscode.open", title: l10n.t("Show"), arguments: [uri, { selection, preview: true }] };
  return item;
}

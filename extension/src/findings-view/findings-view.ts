// The view of findings, with what people have asked of it: how it is grouped, and a text that filters it. The grouping is
// kept in the workspace; the text is not, since somebody may look for a key by pasting it.
import { commands, Disposable, EventEmitter, l10n, type Memento, window } from "vscode";
import type { FindingList } from "./finding-list.js";
import { createFindingTree, pathOf } from "./finding-tree.js";
import { type Grouping, GROUPINGS, matching } from "./group.js";
import type { ListedFinding } from "./listed-finding.js";
import { sentences } from "../words/joined.js";

const GROUPING = "keystow.findings.grouping";

export interface FindingsView {
  grouping(): Grouping;
  group(by: Grouping): void;
  filter(): string;
  /** An empty text shows everything. */
  setFilter(text: string): void;
  /** What is shown, in the order of documents. */
  shown(): readonly ListedFinding[];
  /** A sentence about the list as a whole; none takes it away. */
  setNote(note?: string): void;
  dispose(): void;
}

export function showFindings(list: FindingList, state: Memento): FindingsView {
  const changed = new EventEmitter<void>();
  let text = "";
  let note: string | undefined;
  const grouping = () => GROUPINGS.find((one) => one === state.get(GROUPING)) ?? "file";
  const shown = () => matching(list.all(), text, pathOf);
  const view = window.createTreeView("keystow.findings", {
    treeDataProvider: createFindingTree({ findings: shown, grouping }, changed.event),
    showCollapseAll: true,
  });
  const show = () => {
    const [count, all] = [shown().length, list.all().length];
    view.description = all === 0 ? "" : all === 1 ? l10n.t("1 key") : l10n.t("{0} keys", all);
    const filterNote = text === "" ? [] : [l10n.t("{0} of {1} match the filter.", count, all)];
    const message = sentences([...filterNote, ...(note === undefined ? [] : [note])], l10n.t);
    // an empty message would hide what is said where there is nothing
    (view as { message?: string | undefined }).message = message === "" ? undefined : message;
    changed.fire();
  };
  const disposable = Disposable.from(changed, view, list.onDidChange(show));
  return {
    grouping,
    group(by) {
      void state.update(GROUPING, by);
      changed.fire();
    },
    filter: () => text,
    setFilter(asked) {
      text = asked.trim();
      void commands.executeCommand("setContext", "keystow.findingsAreFiltered", text !== "");
      show();
    },
    shown,
    setNote(given) {
      note = given;
      show();
    },
    dispose() {
      disposable.dispose();
    },
  };
}

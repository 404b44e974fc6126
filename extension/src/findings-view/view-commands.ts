// The commands in the title of the view of findings. Each takes its answer as an argument as well.
import { commands, Disposable, l10n, window } from "vscode";
import type { FindingsView } from "./findings-view.js";
import { type Grouping, GROUPINGS } from "./group.js";

/** Registers them. */
export function registerViewCommands(view: FindingsView): Disposable {
  return Disposable.from(
    commands.registerCommand("keystow.findings.group", async (given?: Grouping) => {
      const by = GROUPINGS.find((one) => one === given) ?? (await askForGrouping(view.grouping()));
      if (by) view.group(by);
    }),
    commands.registerCommand("keystow.findings.filter", async (given?: string) => {
      const text = typeof given === "string" ? given : await askForFilter(view.filter());
      if (text !== undefined) view.setFilter(text);
    }),
    commands.registerCommand("keystow.findings.clearFilter", () => {
      view.setFilter("");
    }),
  );
}

async function askForGrouping(now: Grouping): Promise<Grouping | undefined> {
  const labels: Readonly<Record<Grouping, string>> = {
    file: l10n.t("By file"),
    provider: l10n.t("By provider"),
    grade: l10n.t("By how sure it is"),
  };
  const items = GROUPINGS.map((by) => ({
    label: labels[by],
    by,
    ...(by === now && { description: l10n.t("as now") }),
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t("Group findings") });
  return picked?.by;
}

const askForFilter = (now: string) =>
  window.showInputBox({
    title: l10n.t("Filter findings"),
    prompt: l10n.t("Words of the title, the provider, the rule or the path. Nothing shows all."),
    value: now,
  });

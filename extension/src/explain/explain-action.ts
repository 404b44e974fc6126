// The light bulb's way to the explanation.
import { CodeAction, CodeActionKind, type CodeActionProvider, l10n, Range } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { keyArgument } from "../fixes/commands.js";
import { EXPLAIN } from "./explain-command.js";

/** Offers it for each key that is touched. */
export function createExplainProvider(findings: Findings): CodeActionProvider {
  return {
    provideCodeActions(document, range, { diagnostics }) {
      const here = findings.of(document).filter(({ span: { start, end } }) => {
        const place = new Range(document.positionAt(start), document.positionAt(end));
        return range.intersection(place) !== undefined;
      });
      return here.map((finding) => {
        const action = new CodeAction(l10n.t("Explain why this is reported"), CodeActionKind.QuickFix);
        action.diagnostics = diagnostics.filter(({ source }) => source === "Keystow");
        action.command = { title: "", command: EXPLAIN, arguments: [keyArgument(document, finding)] };
        return action;
      });
    },
  };
}

// Lenses above lines with keys, for who asks for them: what the key is, and what can be done at once.
import { CodeLens, type CodeLensProvider, Disposable, EventEmitter, l10n, languages, Range, workspace } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { EXPLAIN } from "../explain/explain-command.js";
import { capitalised } from "../words/joined.js";
import { COMMANDS, keyArgument } from "../fixes/commands.js";

const SETTING = "keystow.codeLens";

/** Registers them; while the setting is off the editor does not ask. */
export function registerKeyLenses(findings: Findings): Disposable {
  const changed = new EventEmitter<void>();
  let provider: Disposable | undefined;
  const update = () => {
    const isOn = workspace.getConfiguration().get(SETTING) === true;
    if (!isOn) provider?.dispose();
    provider = isOn
      ? (provider ?? languages.registerCodeLensProvider({ pattern: "**" }, keyLenses(findings, changed)))
      : undefined;
  };
  update();
  return Disposable.from(
    changed,
    new Disposable(() => {
      provider?.dispose();
    }),
    findings.onDidScan(() => {
      if (provider) changed.fire();
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      changed.fire();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) update();
    }),
  );
}

function keyLenses(findings: Findings, changed: EventEmitter<void>): CodeLensProvider {
  return {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document) =>
      findings.of(document).flatMap((finding) => {
        const start = document.positionAt(finding.span.start);
        const range = new Range(start, document.positionAt(finding.span.end));
        const title = capitalised(finding.title);
        const key = [keyArgument(document, finding)];
        const lens = (words: string, command: string) => new CodeLens(range, { title: words, command, arguments: key });
        return workspace.isTrusted
          ? [lens(l10n.t("{0}: Move to .env", title), COMMANDS.move), lens(l10n.t("Ignore..."), COMMANDS.ignore)]
          : [lens(l10n.t("{0}: Explain", title), EXPLAIN)];
      }),
  };
}

// Keystow beside others: ESLint's diagnostics, and the terminal that installs the hook.
import {
  commands,
  ConfigurationTarget,
  Diagnostic,
  DiagnosticSeverity,
  languages,
  Range,
  window,
  workspace,
} from "vscode";
import { makeKey } from "../../support/make-key.js";
import { equal, holds, marked, open, remove, type Tests, until, write } from "./support.js";

export const beside: Tests = {
  "ESLint no key is shown twice": async () => {
    const document = await open("twice.js", `use("${makeKey("forg-live-key")}", "${makeKey("forg-test-key")}");\n`);
    const [mark] = await marked(document.uri, 2);
    const eslint = languages.createDiagnosticCollection("a linter");
    const same = new Diagnostic(mark?.range ?? new Range(0, 0, 0, 0), "the same", DiagnosticSeverity.Error);
    same.source = "eslint";
    same.code = "no-undef";
    eslint.set(document.uri, [same]);
    await marked(document.uri, 2);
    same.code = { value: "keystow/no-hardcoded-keys", target: document.uri };
    eslint.set(document.uri, [same]);
    await marked(document.uri, 1);
    const set = (value: unknown) =>
      workspace.getConfiguration("keystow").update("hideWhenEslintReports", value, ConfigurationTarget.Global);
    await set(false);
    await marked(document.uri, 2);
    await set(undefined);
    await marked(document.uri, 1);
    eslint.delete(document.uri);
    await marked(document.uri, 2);
    eslint.dispose();
  },

  "git the hook is installed by a terminal, where there is a repository": async () => {
    const refused = await commands.executeCommand<object>("keystow.installHook");
    holds("refused" in refused, `not refused: ${JSON.stringify(refused)}`);
    await write(".git/HEAD", "ref: refs/heads/main\n");
    await write("package.json", '{ "devDependencies": { "keystow": "^0.1.0" } }\n');
    const plan = await until("a repository", async () => {
      const one = await commands.executeCommand<{ readonly refused?: string }>("keystow.installHook");
      return !one.refused?.includes("repository") && one;
    });
    const terminals = window.terminals.filter(({ name }) => name === "Keystow");
    // an extension host in the browser may have no terminals
    if (terminals.length > 0) equal(plan, { run: "npx keystow hook install" });
    else holds(plan.refused?.includes("no disk with a terminal") === true, `not refused: ${JSON.stringify(plan)}`);
    for (const terminal of terminals) terminal.dispose();
    await remove(".git", "package.json");
  },
};

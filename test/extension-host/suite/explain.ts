// Why values are reported or not, beside the editor and above its lines.
import { type CodeLens, commands, ConfigurationTarget, Range, Selection, type Uri, window, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { actionsAt } from "./actions.js";
import { equal, holds, marked, open, type Tests, until } from "./support.js";

const key = () => makeKey("forg-live-key");

export const explanations: Tests = {
  "are offered at a key, and hold no value": async () => {
    const document = await open("why.ts", `const client = connect("${key()}");\n`);
    const [mark] = await marked(document.uri, 1);
    const range = mark?.range ?? new Range(0, 0, 0, 0);
    const action = await until("the action", async () => {
      const actions = await actionsAt(document, range);
      return actions.find(({ title }) => title.startsWith("Explain"));
    });
    const text = await explained(...((action.command?.arguments ?? []) as unknown[]));
    holds(text.includes("why\\.ts:1"), `no place: ${text}`);
    holds(text.includes("Reported as FORG live API key"), `no verdict: ${text}`);
    holds(!text.includes(key().slice(12, 30)), "the value is shown");
  },

  "name the filter that decided, at the cursor or on its line": async () => {
    const document = await open("not.ts", 'const password = "changeme";\n');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(0, 20, 0, 20);
    const there = await explained();
    holds(/the filter "[a-z -]+" decided/.test(there.replaceAll("\\", "")), `no filter: ${there}`);
    holds(!there.includes("changeme"), "the value is shown");
    await window.showTextDocument(document);
    editor.selection = new Selection(0, 0, 0, 0);
    equal(await explained(), there);
  },

  "and fixes stand above lines, if that is asked for": async () => {
    const document = await open("lens.ts", `use("${key()}");\n`);
    await marked(document.uri, 1);
    equal((await lenses(document.uri)).length, 0);
    const set = (value: unknown) =>
      workspace.getConfiguration("keystow").update("codeLens", value, ConfigurationTarget.Global);
    await set(true);
    const titles = await until("lenses", async () => {
      const found = await lenses(document.uri);
      return found.length > 0 && found.map(({ command }) => command?.title);
    });
    equal(titles, ["FORG live API key: Move to .env", "Ignore..."]);
    await set(undefined);
    await until("no lenses", async () => (await lenses(document.uri)).length === 0);
  },
};

const explained = async (...args: readonly unknown[]) =>
  String(await commands.executeCommand("keystow.explain", ...args));

const lenses = (uri: Uri) =>
  commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri).then(
    (found) => found.filter(({ command }) => command?.command.startsWith("keystow.")),
    () => [],
  );

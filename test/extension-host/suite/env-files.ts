// `.env` files: what of them is shown, what is wrong with them, and their names where code reads them.
import {
  type CodeAction,
  commands,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  ConfigurationTarget,
  env,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { makeKey } from "../../support/make-key.js";
import { actionsAt } from "./actions.js";
import { at, equal, exists, holds, inside, open, remove, type Tests, type, until, write } from "./support.js";

// each test in a folder of its own: what VS Code can undo of a file outlives the test that has changed it
const key = () => makeKey("forg-live-key");

export const envFiles: Tests = {
  "show no value until somebody asks": async () => {
    const document = await open("conceal/.env", `# one\nPORT=3000 # two\nexport TOKEN="${key()}"\nEMPTY=\n`);
    await conceals("3000", `"${key()}"`);
    await type(document, document.getText().length, "NEW=written\n");
    await conceals("3000", `"${key()}"`, "written");
    await commands.executeCommand("keystow.env.reveal");
    await conceals();
    await commands.executeCommand("keystow.env.conceal");
    await conceals("3000", `"${key()}"`, "written");
    const settings = workspace.getConfiguration("keystow");
    await settings.update("env.conceal", false, ConfigurationTarget.Global);
    await conceals();
    await settings.update("env.conceal", undefined, ConfigurationTarget.Global);
    await conceals("3000", `"${key()}"`, "written");
    await remove("conceal");
  },

  "show the value into which somebody puts the cursor, and what is selected no more than before": async () => {
    await open("cursor/.env", "A=first\nB=second\n");
    await conceals("first", "second");
    await commands.executeCommand("cursorMove", { to: "down" });
    await commands.executeCommand("cursorMove", { to: "wrappedLineEnd" });
    await conceals("first");
    await commands.executeCommand("cursorHome");
    await conceals("first", "second");
    await commands.executeCommand("editor.action.selectAll");
    await conceals("first", "second");
    await remove("cursor");
  },

  "conceal of a template the keys, and unsaved environments": async () => {
    await open("template/.env.example", `PORT=3000\nFORG_API_KEY=${key()}\n`);
    await conceals(key());
    await remove("template");
    const content = "A=value\n";
    const document = await workspace.openTextDocument({ language: "dotenv", content });
    await window.showTextDocument(document);
    // the earliest VS Code has no such language
    if (document.languageId === "dotenv") await conceals("value");
  },

  "tell what is wrong with a file, and put it right": async () => {
    await write("checks/.env.example", "PORT=\nHOST=\n");
    const document = await open("checks/.env", "PORT=1\nPORT=2\n");
    const [missing, duplicate] = await problems(document.uri, 2);
    equal([missing?.code, duplicate?.code], ["env-missing-name", "env-duplicate"]);
    equal(duplicate?.range.start.line, 0);
    holds(duplicate?.message.startsWith("PORT is given another value in line 2") === true, "other words");
    await apply(await offered(document, 0, "Remove line 1"));
    equal(document.getText(), "PORT=2\n");
    await problems(document.uri, 1);
    await apply(await offered(document, 0, "Add what .env lacks"));
    equal(document.getText(), "PORT=2\nHOST=\n");
    await problems(document.uri, 0);
    await remove("checks");
  },

  "tell once that a template holds a key, and empty it": async () => {
    const document = await open("once/.env.example", `FORG_API_KEY=${key()}\n`);
    await until("the finding", () => ours(document.uri, "Keystow").length === 1);
    const empty = await offered(document, 0, "Empty FORG_API_KEY");
    equal(ours(document.uri, "Keystow .env").length, 0);
    await apply(empty);
    equal(document.getText(), "FORG_API_KEY=\n");
    await remove("once");
  },

  "say what to do where git would take a file, or has it": async () => {
    await workspace.fs.createDirectory(at(".git"));
    await write("taken/.gitignore", "dist\n");
    await write(".git/HEAD", "ref: refs/heads/main\n");
    const document = await open("taken/.env", `FORG_API_KEY=${key()}\n`);
    const [untracked] = await problems(document.uri, 1);
    equal(untracked?.code, "env-not-ignored");
    holds(!untracked?.message.includes(key().slice(10, 20)), "the value is shown");
    await apply(await offered(document, 0, "List it in taken/.gitignore"));
    equal((await workspace.openTextDocument(at("taken/.gitignore"))).getText(), "dist\n.env\n");
    await workspace.saveAll();
    await remove(".git", "taken");
    holds(!(await exists(".git")), "a repository is left");
  },

  "offer git's command for what it tracks": async () => {
    await commands.executeCommand("keystow.env.copyCommand", "git rm --cached -- .env");
    equal(await env.clipboard.readText(), "git rm --cached -- .env");
  },

  "offer names where code reads the environment": async () => {
    await write("names/.env", `FORG_API_KEY=${key()}\nVITE_TITLE=x\n`);
    const { keys } = await inside();
    await keys.put(
      { name: "STORED_KEY", title: "key", mode: "unknown", created: Date.now(), usedIn: [] },
      makeKey("foura-live-key"),
    );
    const document = await open(
      "names/names.js",
      "const a = process.env.;\nconst b = import.meta.env.\nconst c = 1;\n",
    );
    const names = await until("names", async () => {
      const found = await completions(document, new Position(0, 22));
      return found.length > 0 && found;
    });
    equal(
      names.map(({ label, detail }) => [label, detail]),
      [
        ["FORG_API_KEY", ".env"],
        ["STORED_KEY", "secret storage"],
        ["VITE_TITLE", ".env"],
      ],
    );
    const [first] = await completions(document, new Position(1, 26));
    equal(first?.label, "VITE_TITLE");
    equal(await completions(document, new Position(2, 8)), []);
    holds(!JSON.stringify(names).includes(key().slice(10, 20)), "the value is shown");
    await keys.remove("STORED_KEY");
    await remove("names");
  },

  "say of a name where it is, and of an entry what it holds": async () => {
    const file = await open("cards/.env", `CARD_API_KEY=${key()}\n`);
    const code = await open("cards/reads.py", 'import os\na = os.environ["CARD_API_KEY"]\nb = os.getenv("NOWHERE")\n');
    holds((await card(code, new Position(1, 18))).includes("It has a value in `.env`"), "not where it is");
    holds((await card(code, new Position(2, 16))).includes("No `.env` file"), "it is somewhere");
    const entry = await card(file, new Position(0, 3));
    holds(entry.includes("FORG live API key"), "not whose key");
    holds(entry.includes("Read in `cards/reads.py`"), "not where it is read");
    holds(!entry.includes(key().slice(10, 20)), "the value is shown");
    await remove("cards");
  },
};

/** Waits until the editor in front does not show these stretches, and shows all else. */
async function conceals(...texts: readonly string[]): Promise<void> {
  const { concealment } = await inside();
  const concealed = () => {
    const editor = window.activeTextEditor;
    return (
      editor && concealment.concealedIn(editor).map(({ start, end }) => editor.document.getText().slice(start, end))
    );
  };
  await until(
    `${JSON.stringify(texts)} to be concealed`,
    () => JSON.stringify(concealed()) === JSON.stringify(texts),
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}, but it is ${JSON.stringify(concealed())}`);
  });
}

const ours = (uri: Uri, source: string) => languages.getDiagnostics(uri).filter((one) => one.source === source);

const problems = (uri: Uri, count: number) =>
  until(`${count} problems`, () => {
    const found = ours(uri, "Keystow .env");
    return found.length === count && found;
  });

/** An action of a line by its title, once VS Code gives it. */
const offered = (document: TextDocument, line: number, title: string): Promise<CodeAction> =>
  until(title, async () => {
    const actions = await actionsAt(document, new Range(line, 0, line, 1));
    return actions.find((action) => action.title === title) ?? false;
  });

async function apply({ edit }: CodeAction): Promise<void> {
  holds(edit !== undefined && (await workspace.applyEdit(edit, { isRefactoring: true })), "the edit was refused");
}

/** Ours, in the order in which they are shown. */
async function completions(document: TextDocument, position: Position): Promise<readonly CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  const order = ({ sortText = "", label }: CompletionItem) => sortText + nameOf(label);
  return items
    .filter(({ kind, detail }) => kind === CompletionItemKind.Constant && detail !== undefined)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const nameOf = (label: CompletionItem["label"]) => (typeof label === "string" ? label : label.label);

const card = (document: TextDocument, position: Position): Promise<string> =>
  until("a card", async () => {
    const found = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, position);
    return found.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join("\n");
  });

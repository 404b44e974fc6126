// Keys in the secret storage, through the commands of their view.
import { commands, env, Selection, type TextDocument, window } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { at, equal, exists, holds, inside, open, read, remove, type Tests, until, write } from "./support.js";

const key = (seed = 1) => makeKey("forg-live-key", seed);
const NAME = "FORG_API_KEY";

export const keys: Tests = {
  "are added without what was copied along, and listed without values": async () => {
    const { keys: store } = await inside();
    await commands.executeCommand("keystow.keys.add", ` Bearer ${key()}\n`, NAME);
    equal(await store.value(NAME), key());
    const list = await store.list();
    equal(
      list.map(({ name, provider, mode, rotateDays }) => [name, provider, mode, rotateDays]),
      [[NAME, "FORG", "live", 90]],
    );
    holds(!JSON.stringify(list).includes(key().slice(10, 22)), "the index holds the value");
  },

  "are copied, written to .env, rotated and deleted": async () => {
    const { keys: store } = await inside();
    const [stored] = await store.list();
    await commands.executeCommand("keystow.keys.copy", stored);
    await until("the clipboard", async () => (await env.clipboard.readText()) === key());
    await write(".env", "PORT=1\n");
    await commands.executeCommand("keystow.keys.writeToEnv", stored);
    await until("the value in .env", async () => (await read(".env")) === `PORT=1\n${NAME}=${key()}\n`);
    equal([await read(".env.example"), await read(".gitignore")], [`${NAME}=\n`, ".env\n"]);
    await commands.executeCommand("keystow.keys.rotate", stored, key(2));
    equal([await store.value(NAME), await store.oldValue(NAME)], [key(2), key()]);
    await commands.executeCommand("keystow.keys.confirmRevoked", stored);
    equal(await store.oldValue(NAME), undefined);
    await commands.executeCommand("keystow.keys.delete", stored, true);
    equal([await store.list(), await store.value(NAME)], [[], undefined]);
    await remove(".env", ".env.example", ".gitignore");
  },

  "replace no value of a .env, and take no line out, unless that is said": async () => {
    const { keys: store } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    const [stored] = await store.list();
    const other = `${NAME}=${key(2)}\n`;
    await write(".env", other);
    await commands.executeCommand("keystow.keys.writeToEnv", stored, false);
    await commands.executeCommand("keystow.keys.exportEnv", { names: [NAME], file: at(".env"), replace: false });
    equal(await read(".env"), other);
    const both = `${NAME}=${key(3)}\n${other}`;
    const file = await write(".env", both);
    await commands.executeCommand("keystow.keys.importEnv", file, { names: [NAME], replace: true, removeLines: true });
    equal([await store.value(NAME), await read(".env")], [key(2), both]);
    await commands.executeCommand("keystow.keys.writeToEnv", { ...stored }, true);
    await store.remove(NAME);
    await remove(".env", ".env.example", ".gitignore");
  },

  "are added without what providers warn of": async () => {
    const { keys: store } = await inside();
    const foxreach = makeKey("foxreach-api-key");
    for (const pasted of [`export FORG_API_KEY="${key()}"`, `FORG_API_KEY=${key()};`, `"${key()}"\n`, ` ${key()} `]) {
      await commands.executeCommand("keystow.keys.add", pasted, NAME);
      equal(await store.value(NAME), key());
      await store.remove(NAME);
    }
    await commands.executeCommand("keystow.keys.add", `X-API-Key: ${foxreach}`, "FOXREACH_API_KEY");
    equal(await store.value("FOXREACH_API_KEY"), foxreach);
    await store.remove("FOXREACH_API_KEY");
  },

  "take the place of one of their name only as it is said": async () => {
    const { keys: store } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    await commands.executeCommand("keystow.keys.add", key(2), NAME, { onTaken: "rotate" });
    equal([await store.value(NAME), await store.oldValue(NAME)], [key(2), key()]);
    await commands.executeCommand("keystow.keys.add", key(3), NAME, { onTaken: "replace" });
    equal(await store.value(NAME), key(3));
    await store.remove(NAME);
    equal([await store.value(NAME), await store.oldValue(NAME)], [undefined, undefined]);
  },

  "are referred to at the cursor, and say where": async () => {
    const { keys: store } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    const [stored] = await store.list();
    const document = await open("reference.py", "client = connect()\n");
    select(document, 17);
    await commands.executeCommand("keystow.keys.insertReference", stored);
    equal(document.getText(), 'import os\n\nclient = connect(os.environ["FORG_API_KEY"])\n');
    equal((await store.list())[0]?.usedIn, [document.uri.toString()]);
    await document.save();
    await commands.executeCommand("workbench.action.closeAllEditors");
    await commands.executeCommand("keystow.keys.openUse", document.uri.toString(), NAME);
    const editor = window.activeTextEditor;
    equal(editor?.document.getText(editor.selection), NAME);
    await store.remove(NAME);
  },

  "are put off for a week when they are due": async () => {
    const { keys: store } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    const [stored] = await store.list();
    await commands.executeCommand("keystow.keys.snooze", stored);
    const days = (((await store.list())[0]?.snoozedUntil ?? 0) - Date.now()) / 86_400_000;
    holds(days > 6.9 && days <= 7, `put off for ${days} days`);
    await store.remove(NAME);
  },

  "come from a .env, and its lines go if that is said": async () => {
    const { keys: store } = await inside();
    const text = `# mine\nPORT=1\nexport FORG_API_KEY="${key()}" # billing\nEMPTY=\n`;
    const file = await write("import/.env", text);
    await commands.executeCommand("keystow.keys.importEnv", file, { names: [NAME], removeLines: false });
    equal(await store.value(NAME), key());
    equal(
      (await store.list()).map(({ name, provider, mode }) => [name, provider, mode]),
      [[NAME, "FORG", "live"]],
    );
    equal(await read("import/.env"), text);
    await write("import/.env", text.replace(key(), key(2)));
    await commands.executeCommand("keystow.keys.importEnv", file, {
      names: [NAME],
      replace: false,
      removeLines: false,
    });
    equal(await store.value(NAME), key());
    await commands.executeCommand("keystow.keys.importEnv", file, { names: [NAME], replace: true, removeLines: true });
    equal(await store.value(NAME), key(2));
    equal(await read("import/.env"), "# mine\nPORT=1\nEMPTY=\n");
    await store.remove(NAME);
    await remove("import");
  },

  "go into a file as plain text, which git is kept from": async () => {
    const { keys: store } = await inside();
    await write(".git/HEAD", "ref: refs/heads/main\n");
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    await commands.executeCommand("keystow.keys.exportEnv", { names: [NAME], file: at("keys.env") });
    equal(await read("keys.env"), `${NAME}=${key()}\n`);
    equal([await read(".gitignore"), await exists(".env.example")], ["keys.env\n", false]);
    await commands.executeCommand("keystow.keys.exportEnv", { names: [NAME], file: at("keys.txt") });
    equal(await exists("keys.txt"), false);
    await store.remove(NAME);
    await remove(".git", "keys.env", ".gitignore");
  },

  "whose value is gone are listed, and added again": async () => {
    const { keys: store } = await inside();
    await commands.executeCommand("keystow.keys.add", key(), NAME);
    const [stored] = await store.list();
    await store.remove(NAME);
    await commands.executeCommand("keystow.keys.addAgain", stored, key(2));
    equal(await store.value(NAME), key(2));
    await store.remove(NAME);
  },
};

function select(document: TextDocument, offset: number): void {
  const editor = window.activeTextEditor;
  const position = document.positionAt(offset);
  if (editor?.document === document) editor.selection = new Selection(position, position);
}

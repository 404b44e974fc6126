// The light bulb: each fix is applied, and the documents are compared.
import { createDetector } from "@keystow/detector";
import { type CodeAction, commands, type TextDocument, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { actionsAt, placeOf } from "./actions.js";
import {
  at,
  equal,
  exists,
  holds,
  inside,
  marked,
  open,
  read,
  remove,
  replace,
  type Tests,
  type,
  until,
} from "./support.js";

const key = () => makeKey("forg-live-key");
const OURS = /^(?:Move|Keep|Ignore|Accept|How)/;

export const fixes: Tests = {
  "move a key to .env, and one undo takes it back": async () => {
    const before = `export const client = connect("${key()}");\n`;
    const document = await open("move.js", before);
    const [move] = await offered(document, key());
    equal(move?.title, "Move to .env as FORG_API_KEY");
    equal(move?.isPreferred, true);
    await apply(move);
    equal(document.getText(), "export const client = connect(process.env.FORG_API_KEY);\n");
    equal(await read(".env"), `FORG_API_KEY=${key()}\n`);
    equal(await read(".env.example"), "FORG_API_KEY=\n");
    equal(await read(".gitignore"), ".env\n");
    await marked(document.uri, 0);
    await commands.executeCommand("undo");
    await until("the code as it was", () => document.getText() === before);
    await until("no .env", async () => !(await exists(".env")));
    equal(await exists(".env.example"), false);
    equal(await exists(".gitignore"), false);
  },

  "move all keys of a file, beside what is in .env already": async () => {
    await open(".env", "# mine\nPORT=1\n");
    const document = await open("all.py", `import os\na = "${key()}"\nb = "${makeKey("foura-live-key")}"\n`);
    await marked(document.uri, 2);
    const all = (await offered(document, key())).find(({ title }) => title === "Move all 2 keys in this file");
    await apply(all);
    equal(document.getText(), 'import os\na = os.environ["FORG_API_KEY"]\nb = os.environ["FOURA_API_KEY"]\n');
    const env = await workspace.openTextDocument(at(".env"));
    equal(env.getText(), `# mine\nPORT=1\nFORG_API_KEY=${key()}\nFOURA_API_KEY=${makeKey("foura-live-key")}\n`);
    await env.save();
    await remove(".env", ".env.example", ".gitignore");
  },

  "are applied to the text that they were made for, or not at all": async () => {
    const before = `const client = connect("${key()}");\n`;
    const document = await open("meanwhile.js", before);
    await marked(document.uri, 1);
    const [finding] = createDetector().scan(before);
    const { fingerprint, span } = finding ?? {};
    const argument = { document: document.uri.toString(), fingerprint, start: span?.start };
    for (const command of ["keystow.moveToEnv", "keystow.keepInSecretStorage"]) {
      const fixing = commands.executeCommand(command, argument);
      await type(document, 0, "// typed\n");
      await fixing;
      const typed = document.getText();
      const without = typed.replaceAll("// typed\n", "");
      holds(
        [before, "const client = connect(process.env.FORG_API_KEY);\n"].includes(without),
        `broken: ${without.length}`,
      );
      equal(await exists(".env"), command === "keystow.moveToEnv" && without !== before);
      await replace(document, 0, typed.length, before);
      await marked(document.uri, 1);
      await remove(".env", ".env.example", ".gitignore");
    }
    await (await inside()).keys.remove("FORG_API_KEY");
  },

  "offer nothing that would break the file": async () => {
    const document = await open("data.json", `{ "token": "${key()}" }\n`);
    const actions = await offered(document, key());
    equal(
      actions.map(({ title }) => title),
      ["Accept into the baseline", "How to rotate a FORG key"],
    );
  },

  "ignore a key with a reason": async () => {
    const document = await open("ignored.py", `sample = "${key()}"\nother = 1\n`);
    const ignore = (await offered(document, key())).find(({ title }) => title.startsWith("Ignore here"));
    await run(ignore, "a published example");
    equal(document.getText(), `sample = "${key()}" # keystow-disable-line -- a published example\nother = 1\n`);
    await marked(document.uri, 0);
  },

  "keep a key in the secret storage": async () => {
    const document = await open("keep.py", `client = Client("${key()}")\n`);
    const keep = (await offered(document, key())).find(
      ({ title }) => title === "Keep in SecretStorage as FORG_API_KEY",
    );
    await run(keep);
    equal(document.getText(), 'import os\n\nclient = Client(os.environ["FORG_API_KEY"])\n');
    const { keys } = await inside();
    equal(await keys.value("FORG_API_KEY"), key());
    const [stored] = await keys.list();
    equal(
      [stored?.name, stored?.provider, stored?.mode, stored?.usedIn],
      ["FORG_API_KEY", "FORG", "live", [document.uri.toString()]],
    );
    equal(await exists(".env"), false);
    await keys.remove("FORG_API_KEY");
  },

  "open the page of rotation": async () => {
    const document = await open("rotate.ts", `use("${key()}");\n`);
    const rotate = (await offered(document, key())).find(({ title }) => title === "How to rotate a FORG key");
    holds(rotate?.command?.command.endsWith(".open") === true, "it opens nothing");
  },

  "work in what is in no file": async () => {
    const content = `const client = connect("${key()}");\n`;
    const document = await workspace.openTextDocument({ language: "javascript", content });
    const [move] = await offered(document, key());
    await run(move);
    equal(document.getText(), "const client = connect(process.env.FORG_API_KEY);\n");
    equal(await read(".env"), `FORG_API_KEY=${key()}\n`);
    await remove(".env", ".env.example", ".gitignore");
  },
};

/** The actions at a key, once VS Code gives them. */
const offered = (document: TextDocument, text: string): Promise<readonly CodeAction[]> =>
  until("code actions", async () => {
    const ours = (await actionsAt(document, placeOf(document, text))).filter(({ title }) => OURS.test(title));
    return ours.length > 0 && ours;
  });

/** Does what choosing an action does. */
async function apply(action: CodeAction | undefined): Promise<void> {
  holds(action?.edit !== undefined, `no edit: ${action?.title ?? "no action"}, ${action?.disabled?.reason ?? ""}`);
  holds(await workspace.applyEdit(action.edit, { isRefactoring: true }), "the edit was refused");
}

/** Runs an action's command, with the answers that a person would give. */
async function run(action: CodeAction | undefined, ...answers: readonly unknown[]): Promise<void> {
  holds(action?.command !== undefined, "no command");
  await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]), ...answers);
}

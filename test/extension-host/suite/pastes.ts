// Pasting a key puts its reference into the code and its value into .env, or the key itself if that is wanted.
import { commands, ConfigurationTarget, env, Selection, type TextDocument, window, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { exists, open, read, remove, type Tests, until, write } from "./support.js";

const key = () => makeKey("forg-live-key");

export const pastes: Tests = {
  "put the reference in the place of quotes, and the value into .env": async () => {
    await write(".env", "PORT=1\n");
    const document = await open("paste.js", 'const client = connect("");\n');
    await paste(document, 24, key());
    await until("the reference", () => document.getText() === "const client = connect(process.env.FORG_API_KEY);\n");
    await until("the value", async () => (await read(".env")) === `PORT=1\nFORG_API_KEY=${key()}\n`);
    await remove(".env", ".env.example", ".gitignore");
  },

  "save the value also where new files have other line ends": async () => {
    const files = workspace.getConfiguration("files");
    await files.update("eol", "\r\n", ConfigurationTarget.Global);
    const document = await open("ends.js", 'const client = connect("");\n');
    await paste(document, 24, key());
    await until(
      "the value",
      async () => (await exists(".env")) && (await read(".env")) === `FORG_API_KEY=${key()}\r\n`,
    );
    await files.update("eol", undefined, ConfigurationTarget.Global);
    await remove(".env", ".env.example", ".gitignore");
  },

  "are taken back by one undo": async () => {
    const document = await open("plain.js", 'const client = connect("");\n');
    await paste(document, 24, key());
    await until("the reference", () => document.getText().includes("process.env.FORG_API_KEY"));
    await commands.executeCommand("undo");
    await until("the text as it was", () => document.getText() === 'const client = connect("");\n');
    await remove(".env", ".env.example", ".gitignore");
  },

  "put what the reference needs into the file, where there are no quotes": async () => {
    const document = await open("paste.py", "key = \n");
    await paste(document, 6, `${key()}\n`);
    await until("the reference", () => document.getText() === 'import os\n\nkey = os.environ["FORG_API_KEY"]\n');
    await until("the value", async () => (await read(".env")) === `FORG_API_KEY=${key()}\n`);
    await remove(".env", ".env.example", ".gitignore");
  },
};

/** By command where there is a clipboard; what drives the page does it where there is none. */
async function paste(document: TextDocument, offset: number, text: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  const position = document.positionAt(offset);
  editor.selection = new Selection(position, position);
  if (env.appHost === "desktop") {
    await env.clipboard.writeText(text);
    await commands.executeCommand("editor.action.clipboardPasteAction");
  } else console.log(`paste ${text}`);
}

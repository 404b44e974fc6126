// What the editor shows of keys, in the editor.
import { DiagnosticSeverity, NotebookCellData, NotebookCellKind, NotebookData, Uri, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { equal, holds, marked, open, pause, replace, type Tests, textAt, type } from "./support.js";

const awsPair = () => [makeKey("aws-access-key"), makeKey("aws-secret-access-key")] as const;

export const diagnostics: Tests = {
  "mark the key alone, and say what it is": async () => {
    const key = makeKey("forg-live-key");
    const document = await open("client.ts", `// \u{1F511}\nconst key = "${key}";\n`);
    const [mark] = await marked(document.uri, 1);
    equal(mark && textAt(document, mark.range), key);
    equal(mark?.message, "FORG live API key in source (exact format).");
    equal(mark?.severity, DiagnosticSeverity.Error);
  },

  "link the rule to its page": async () => {
    const document = await open("link.ts", `const token = "${makeKey("github-personal-access-token")}";\n`);
    const [mark] = await marked(document.uri, 1);
    const code = mark?.code;
    equal(typeof code === "object" && code.value, "github-personal-access-token");
    equal(typeof code === "object" && code.target instanceof Uri && code.target.scheme, "https");
  },

  "show the parts of a pair": async () => {
    const [id, secret] = awsPair();
    const document = await open("pair.py", `AWS_ACCESS_KEY_ID = "${id}"\nAWS_SECRET_ACCESS_KEY = "${secret}"\n`);
    const [mark] = await marked(document.uri, 1);
    const [part] = mark?.relatedInformation ?? [];
    equal(mark && textAt(document, mark.range), id);
    equal(part && textAt(document, part.location.range), secret);
    holds(!JSON.stringify([mark?.message, part?.message]).includes(secret), "a message holds the secret");
  },

  "reach what is in no file": async () => {
    const content = `export FORG_API_KEY=${makeKey("forg-live-key")}\n`;
    const document = await workspace.openTextDocument({ language: "shellscript", content });
    equal(document.uri.scheme, "untitled");
    await marked(document.uri, 1);
  },

  "reach the cells of a notebook": async () => {
    const code = `client = Client("${makeKey("forg-live-key")}")`;
    const cells = [
      new NotebookCellData(NotebookCellKind.Code, "import os", "python"),
      new NotebookCellData(NotebookCellKind.Code, code, "python"),
    ];
    const notebook = await workspace.openNotebookDocument("jupyter-notebook", new NotebookData(cells));
    const cell = notebook.cellAt(1).document;
    const [mark] = await marked(cell.uri, 1);
    equal(mark && textAt(cell, mark.range), makeKey("forg-live-key"));
  },

  "follow edits in a long file": async () => {
    const document = await open("long.ts", `${"const line = 1;\n".repeat(10_000)}const key = "";\n`);
    const key = makeKey("forg-live-key");
    await type(document, document.getText().length - 3, key);
    await marked(document.uri, 1);
    await type(document, 0, "// one line more\n");
    await pause(400);
    const [mark] = await marked(document.uri, 1);
    equal(mark && textAt(document, mark.range), key);
    await replace(document, 0, document.getText().length - 8, "");
    await marked(document.uri, 0);
  },

  "come while typing, and go": async () => {
    const document = await open("typed.py", 'key = ""\n');
    await type(document, 7, makeKey("forg-test-key"));
    const [mark] = await marked(document.uri, 1);
    equal(mark?.severity, DiagnosticSeverity.Warning);
    const text = document.getText();
    await replace(document, 0, text.indexOf("\n"), "key = read()");
    await marked(document.uri, 0);
  },
};

// Text that is dragged into a document: a key becomes its reference, and anything else is dropped as it is.
import { CancellationTokenSource, DataTransfer, DataTransferItem, type TextDocument, workspace } from "vscode";
import { makeKey } from "../../support/make-key.js";
import { equal, holds, inside, open, read, remove, type Tests, until, write } from "./support.js";

const key = () => makeKey("forg-live-key");

export const drops: Tests = {
  "offer the reference, and put the value into .env": async () => {
    await write("drop/package.json", "{}\n");
    await write("drop/.gitignore", ".env\n");
    const document = await open("drop/drop.py", "import os\nkey = \n");
    const edit = await dropped(document, 16, key());
    equal(edit?.title, 'Insert as os.environ["FORG_API_KEY"]');
    holds(edit?.additionalEdit !== undefined, "no edit");
    await workspace.applyEdit(edit.additionalEdit);
    equal(document.getText(), 'import os\nkey = os.environ["FORG_API_KEY"]\n');
    await until("the value", async () => (await read("drop/.env")) === `FORG_API_KEY=${key()}\n`);
    await remove("drop");
  },

  "leave other texts alone": async () => {
    const document = await open("drop.js", "const name = ;\n");
    equal(await dropped(document, 13, "hello"), undefined);
  },
};

async function dropped(document: TextDocument, offset: number, text: string) {
  const { drops: provider } = await inside();
  const data = new DataTransfer();
  data.set("text/plain", new DataTransferItem(text));
  const { token } = new CancellationTokenSource();
  const edit = await provider.provideDocumentDropEdits(document, document.positionAt(offset), data, token);
  return Array.isArray(edit) ? edit[0] : (edit ?? undefined);
}

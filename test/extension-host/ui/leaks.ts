// What the extension's users stored and what stood in their code, searched for in everything that VS Code and the browser
// wrote to the disk. Documents are the editor's own business: its history and its backups of them are left out.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { makeKey } from "../../support/make-key.js";
import type { UiTests } from "./index.js";

/** The editor's copies of documents. */
const DOCUMENTS = ["History", "Backups", "workspace"];

export const leaks: UiTests = {
  "no value is in what the editor wrote": async ({ folder, reload }) => {
    await reload(); // a window writes what it knows when it goes
    const stored = makeKey("forg-live-key", 7);
    const inCode = makeKey("forg-live-key");
    const files = filesIn(folder);
    if (files.length < 20) throw new Error(`only ${files.length} files were searched`);
    const holding = files.filter((file) => {
      const bytes = readFileSync(file);
      return isDocument(relative(folder, file)) ? false : [stored, inCode].some((key) => holds(bytes, key));
    });
    if (holding.length > 0) throw new Error(holding.map((file) => relative(folder, file)).join("\n"));
    const documents = files.filter((file) => isDocument(relative(folder, file)));
    if (documents.some((file) => holds(readFileSync(file), stored))) throw new Error("a stored key is in a document");
  },
};

const isDocument = (path: string) => path.split(sep).some((part) => DOCUMENTS.includes(part));

/** Browsers keep some texts in two bytes a character. */
const holds = (bytes: Buffer, key: string) => bytes.includes(key) || bytes.includes(Buffer.from(key, "utf16le"));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

// Where the web's extension host comes in. It gives an extension one file and `vscode`, and no `require` for the others:
// this file fetches them from the extension's own folder, as the host fetched this one, and is their `require`.
// Nothing else is fetched.
import type { ExtensionContext } from "vscode";
import * as vscode from "vscode";
import { createRequire } from "./create-require.js";

/** The files beside this one. The build makes them. */
const FILES = ["extension", "rules", "remediation", "patterns"];

/** Starts the extension once its files are there. */
export async function activate(context: ExtensionContext): Promise<unknown> {
  const sources = await Promise.all(FILES.map((name) => sourceOf(context.extensionUri, name)));
  const load = createRequire(new Map(FILES.map((name, index) => [`./${name}.js`, sources[index] ?? ""])), {
    vscode,
  });
  const extension = load("./extension.js") as typeof import("../extension.js");
  return extension.activate(context);
}

async function sourceOf(extension: vscode.Uri, name: string): Promise<string> {
  const uri = vscode.Uri.joinPath(extension, "dist", `${name}.js`);
  const response = await fetch(uri.toString(true));
  if (!response.ok) throw new Error(`Keystow is not whole: its file ${name}.js cannot be had`);
  return response.text();
}

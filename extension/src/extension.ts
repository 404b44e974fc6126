// Where VS Code comes in. Everything that is set up here is disposed of with the context.
import type { ExtensionContext } from "vscode";
import { watchDocuments } from "./watch-documents.js";

/** Starts watching the open documents. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(watchDocuments());
}

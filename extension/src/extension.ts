// Where VS Code comes in. Everything that is set up here is disposed of with the context.
import type { ExtensionContext } from "vscode";
import { createFindings } from "./diagnostics/findings.js";
import { publishFindings } from "./diagnostics/publish.js";
import { createScopes } from "./scope/scopes.js";

/** Starts watching the open documents. */
export function activate(context: ExtensionContext): void {
  const scopes = createScopes();
  const findings = createFindings(scopes);
  context.subscriptions.push(scopes, findings, publishFindings(findings));
}

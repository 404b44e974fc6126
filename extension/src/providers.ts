// What the editor asks of the extension while somebody works: fixes, cards, names, pastes and drops.
import {
  CodeActionKind,
  type CodeActionProvider,
  Disposable,
  type DocumentDropEditProvider,
  type DocumentSelector,
  languages,
} from "vscode";
import type { Findings } from "./diagnostics/findings.js";
import type { EnvChecks } from "./env-check/env-checks.js";
import { createEnvFixProvider } from "./env-check/env-fix-provider.js";
import { TRIGGERS } from "./env-names/environment-reads.js";
import { createNameCompletion } from "./env-names/name-completion.js";
import { createNameHover } from "./env-names/name-hover.js";
import { createExplainProvider } from "./explain/explain-action.js";
import { createFixProvider } from "./fixes/fix-provider.js";
import type { Notes } from "./fixes/notes.js";
import { createHoverProvider } from "./hover/hover-provider.js";
import type { KeyStore } from "./keys/key-store.js";
import { DROP_TYPES } from "./paste/drop-provider.js";
import { createPasteProvider, PASTE_KIND, PASTE_TYPES } from "./paste/paste-provider.js";
import type { SaveAfter } from "./paste/save-after.js";
import type { Scopes } from "./scope/scopes.js";

/** Whatever the document is: cells of notebooks and unsaved files as well. */
const EVERYTHING: DocumentSelector = { pattern: "**" };

/** What providers rest on. */
export interface Parts {
  readonly scopes: Scopes;
  readonly findings: Findings;
  readonly keys: KeyStore;
  readonly envChecks: EnvChecks;
  readonly notes: Notes;
  readonly saving: SaveAfter;
  readonly drops: DocumentDropEditProvider;
}

/** Registers them all. */
export function registerProviders({ scopes, findings, keys, envChecks, notes, saving, drops }: Parts): Disposable {
  return Disposable.from(
    ...[
      createFixProvider(findings, scopes, notes),
      createEnvFixProvider(envChecks, scopes),
      createExplainProvider(findings),
    ].map(registerFixes),
    languages.registerHoverProvider(EVERYTHING, createHoverProvider(findings)),
    languages.registerHoverProvider(EVERYTHING, createNameHover(scopes, keys, envChecks)),
    languages.registerCompletionItemProvider(EVERYTHING, createNameCompletion(scopes, keys), ...TRIGGERS),
    languages.registerDocumentPasteEditProvider(EVERYTHING, createPasteProvider(scopes, saving), {
      providedPasteEditKinds: [PASTE_KIND],
      pasteMimeTypes: PASTE_TYPES,
    }),
    languages.registerDocumentDropEditProvider(EVERYTHING, drops, {
      providedDropEditKinds: [PASTE_KIND],
      dropMimeTypes: DROP_TYPES,
    }),
  );
}

const registerFixes = (provider: CodeActionProvider): Disposable =>
  languages.registerCodeActionsProvider(EVERYTHING, provider, { providedCodeActionKinds: [CodeActionKind.QuickFix] });

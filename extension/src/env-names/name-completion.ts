// Names of variables where code reads the environment. Each says where it is defined; none says its value.
import {
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  l10n,
  Range,
  type TextDocument,
  type Position,
} from "vscode";
import type { KeyStore } from "../keys/key-store.js";
import type { Scopes } from "../scope/scopes.js";
import { type EnvironmentRead, readBefore } from "./environment-reads.js";
import { knownNames } from "./known-names.js";
import { whereKnown } from "./name-card.js";

export function createNameCompletion(scopes: Scopes, keys: KeyStore): CompletionItemProvider {
  return {
    async provideCompletionItems(document, position, token) {
      const read = readBefore(document.lineAt(position).text.slice(0, position.character), document.languageId);
      if (!read) return undefined;
      const known = await knownNames(document, scopes, keys);
      if (token.isCancellationRequested || known.size === 0) return undefined;
      const { publicPrefixOf } = await import("@keystow/detector/remediation");
      const range = rangeOf(document, position, read);
      return [...known].map(([name, where]) => {
        const item = new CompletionItem(name, CompletionItemKind.Constant);
        item.detail = whereKnown(where, l10n.t);
        item.range = range;
        // bundlers give code the public ones; some of them the others as well
        if (read.isBundled) item.sortText = `${publicPrefixOf(name) === undefined ? 1 : 0}${name}`;
        return item;
      });
    },
  };
}

/** All of the name that stands there. */
function rangeOf(document: TextDocument, position: Position, { typed }: EnvironmentRead): Range {
  const rest = /^\w{0,100}/.exec(document.lineAt(position).text.slice(position.character))?.[0] ?? "";
  return new Range(position.translate(0, -typed.length), position.translate(0, rest.length));
}

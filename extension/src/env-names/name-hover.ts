// The card of a variable's name: where code reads it, and in `.env` files.
import { type EnvEntry, isEnvFile, isEnvTemplate, parseEnv } from "@keystow/detector";
import {
  env,
  Hover,
  type HoverProvider,
  l10n,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
  workspace,
} from "vscode";
import type { EnvChecks } from "../env-check/env-checks.js";
import type { KeyStore } from "../keys/key-store.js";
import type { Scopes } from "../scope/scopes.js";
import { openVariables } from "../project/open-variables.js";
import { readBefore } from "./environment-reads.js";
import { knownNames } from "./known-names.js";
import { entryCard, readCard } from "./name-card.js";
import { nearestFirst } from "./nearest-first.js";
import { storedKeys } from "./stored-keys.js";

export function createNameHover(scopes: Scopes, keys: KeyStore, checks: EnvChecks): HoverProvider {
  return {
    provideHover: (document, position) =>
      isEnvFile(document.uri.path) || isEnvTemplate(document.uri.path)
        ? entryHover(document, position, { scopes, keys, checks })
        : readHover(document, position, { scopes, keys }),
  };
}

async function readHover(
  document: TextDocument,
  position: Position,
  { scopes, keys }: { readonly scopes: Scopes; readonly keys: KeyStore },
): Promise<Hover | undefined> {
  const range = document.getWordRangeAtPosition(position, /\b[A-Za-z_]\w{0,100}\b/);
  if (!range) return undefined;
  const name = document.getText(range);
  const before = document.lineAt(position).text.slice(0, range.end.character);
  if (readBefore(before, document.languageId)?.typed !== name) return undefined;
  const known = await knownNames(document, scopes, keys);
  return new Hover(new MarkdownString(readCard(name, known.get(name), Date.now(), env.language, l10n.t)), range);
}

async function entryHover(
  document: TextDocument,
  position: Position,
  { scopes, keys, checks }: { readonly scopes: Scopes; readonly keys: KeyStore; readonly checks: EnvChecks },
): Promise<Hover | undefined> {
  const offset = document.offsetAt(position);
  const text = document.getText();
  const entry = parseEnv(text).entries.find(({ span, valueSpan }) => span.start <= offset && offset < valueSpan.start);
  if (!entry) return undefined;
  const { detector } = await scopes.of(document);
  const found = detector.scan(text, { path: document.uri.path });
  const finding = found.find(({ span }) => entry.valueSpan.start <= span.start && span.start < entry.valueSpan.end);
  const stored = (await storedKeys(keys)).find(({ name }) => name === entry.name);
  const problems = (await checks.problemsOf(document)).filter(({ line }) => line === entry.line);
  const card = entryCard(
    {
      name: entry.name,
      length: entry.value.length,
      ...(finding && { finding }),
      ...(stored && { stored }),
      readIn: await readersOf(entry, document),
      problems: problems.map(({ message }) => message),
    },
    Date.now(),
    env.language,
    l10n.t,
  );
  const range = new Range(document.positionAt(entry.span.start), document.positionAt(entry.valueSpan.start));
  return new Hover(new MarkdownString(card), range);
}

/** The open documents that read a variable, those around the file first. */
async function readersOf({ name }: EnvEntry, { uri: file }: TextDocument): Promise<readonly string[]> {
  const { variablesIn } = await import("@keystow/detector/remediation");
  const readers = openVariables(variablesIn).filter(({ names }) => names.has(name));
  const paths = readers.map(({ document }) => workspace.asRelativePath(document.uri));
  return nearestFirst(paths, workspace.asRelativePath(file));
}

// The variables that a package has: those of its `.env` files and templates, and those that are in the secret storage.
// No value leaves this file.
import { isEnvFile, isEnvTemplate, parseEnv } from "@keystow/detector";
import { type TextDocument, Uri } from "vscode";
import type { KeyStore } from "../keys/key-store.js";
import type { StoredKey } from "../keys/stored-key.js";
import { packageAround } from "../project/gather-project.js";
import { fileOf } from "../scope/file-of.js";
import { pathInside } from "../scope/paths.js";
import type { Scopes } from "../scope/scopes.js";
import { readText } from "../scope/text-files.js";
import { storedKeys } from "./stored-keys.js";

/** Where a variable is. */
export interface KnownName {
  /** Names of the files that give it a value, as far as they are values and no templates. */
  readonly files: readonly string[];
  /** Names of the templates that list it. */
  readonly templates: readonly string[];
  readonly stored?: StoredKey;
}

/** The variables of the package around a document, by name. */
export async function knownNames(
  document: TextDocument,
  scopes: Scopes,
  keys: KeyStore,
): Promise<ReadonlyMap<string, KnownName>> {
  const known = new Map<string, { files: string[]; templates: string[]; stored?: StoredKey }>();
  const of = (name: string) => {
    const one = known.get(name) ?? { files: [], templates: [] };
    known.set(name, one);
    return one;
  };
  for (const { name, text } of await envFilesAround(document, scopes)) {
    const isTemplate = isEnvTemplate(name);
    const names = new Set(parseEnv(text).entries.map((entry) => entry.name));
    for (const one of names) of(one)[isTemplate ? "templates" : "files"].push(name);
  }
  for (const key of await storedKeys(keys)) of(key.name).stored = key;
  return known;
}

async function envFilesAround(
  document: TextDocument,
  scopes: Scopes,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const { top } = await scopes.of(document);
  const path = pathInside(top, fileOf(document));
  if (path === undefined) return [];
  const { isPackageFile } = await import("@keystow/detector/remediation");
  const { folder, names } = await packageAround(path, top, isPackageFile);
  const files = names
    .filter((name) => isEnvFile(name) || isEnvTemplate(name))
    .map(async (name) => ({ name, text: await readText(Uri.joinPath(top, folder, name)) }));
  return (await Promise.all(files)).flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }]));
}

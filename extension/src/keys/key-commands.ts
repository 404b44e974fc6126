// The commands of the view of keys. Each takes its answers as arguments as well, and asks for those that are missing.
import { commands, Disposable, Uri } from "vscode";
import type { Scopes } from "../scope/scopes.js";
import { addKey, type AddAnswers } from "./add-key.js";
import { createClipboard } from "./clipboard.js";
import { deleteKey, rotateKey, snoozeKey } from "./change-key.js";
import { type ExportAnswers, exportEnv } from "./export-env.js";
import { type ImportAnswers, importEnv } from "./import-env.js";
import { insertReference } from "./insert-reference.js";
import type { KeyArguments } from "./key-argument.js";
import type { KeyStore } from "./key-store.js";
import { openUse } from "./open-use.js";
import { telling } from "./telling.js";
import { copyKey, copyOldKey } from "./use-key.js";
import { writeToEnv } from "./write-to-env.js";

/** Registers them. */
export function registerKeyCommands(store: KeyStore, scopes: Scopes, withKey: KeyArguments): Disposable {
  const clipboard = createClipboard();
  return Disposable.from(
    clipboard,
    commands.registerCommand(
      "keystow.keys.add",
      (value?: string, name?: string, answers?: Omit<AddAnswers, "value" | "name">) =>
        telling(() => addKey(store, { ...answers, ...(isText(value) && { value }), ...(isText(name) && { name }) })),
    ),
    commands.registerCommand(
      "keystow.keys.addAgain",
      withKey(({ name }, value?: string) => addKey(store, { name, ...(isText(value) && { value }) })),
    ),
    commands.registerCommand(
      "keystow.keys.copy",
      withKey(({ name }) => copyKey(store, name, clipboard)),
    ),
    commands.registerCommand(
      "keystow.keys.copyOld",
      withKey(({ name }) => copyOldKey(store, name, clipboard)),
    ),
    commands.registerCommand(
      "keystow.keys.insertReference",
      withKey(({ name }) => insertReference(store, name, scopes)),
    ),
    commands.registerCommand(
      "keystow.keys.writeToEnv",
      withKey(({ name }, replace?: boolean) =>
        writeToEnv(store, name, scopes, isAnswer(replace) ? replace : undefined),
      ),
    ),
    commands.registerCommand(
      "keystow.keys.rotate",
      withKey((key, value?: string) => rotateKey(store, key, value)),
    ),
    commands.registerCommand(
      "keystow.keys.confirmRevoked",
      withKey(({ name }) => store.confirmRevoked(name)),
    ),
    commands.registerCommand(
      "keystow.keys.snooze",
      withKey((key) => snoozeKey(store, key)),
    ),
    commands.registerCommand(
      "keystow.keys.delete",
      withKey((key, sure?: boolean) => deleteKey(store, key, sure)),
    ),
    commands.registerCommand("keystow.keys.importEnv", (file?: Uri, answers?: ImportAnswers) =>
      telling(() => importEnv(store, file instanceof Uri ? file : undefined, answers)),
    ),
    commands.registerCommand("keystow.keys.exportEnv", (answers?: ExportAnswers) =>
      telling(() => exportEnv(store, scopes, answers)),
    ),
    commands.registerCommand("keystow.keys.openUse", openUse),
  );
}

/** The editor adds arguments of its own to what is run from a view. */
const isText = (value: unknown): value is string => typeof value === "string";
const isAnswer = (value: unknown): value is boolean => typeof value === "boolean";

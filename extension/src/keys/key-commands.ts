// The commands of the view of keys. Each takes its answers as arguments as well, and asks for those that are missing.
import { commands, Disposable, type Uri } from "vscode";
import type { Scopes } from "../scope/scopes.js";
import { addKey, type AddAnswers } from "./add-key.js";
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
  const register = (name: string, run: (...args: never[]) => Promise<unknown>) =>
    commands.registerCommand(`keystow.keys.${name}`, run);
  return Disposable.from(
    register("add", (value?: string, name?: string, answers?: Omit<AddAnswers, "value" | "name">) =>
      telling(() => addKey(store, { ...answers, ...(isText(value) && { value }), ...(isText(name) && { name }) })),
    ),
    register(
      "addAgain",
      withKey(({ name }, value?: string) => addKey(store, { name, ...(isText(value) && { value }) })),
    ),
    register(
      "copy",
      withKey(({ name }) => copyKey(store, name)),
    ),
    register(
      "copyOld",
      withKey(({ name }) => copyOldKey(store, name)),
    ),
    register(
      "insertReference",
      withKey(({ name }) => insertReference(store, name, scopes)),
    ),
    register(
      "writeToEnv",
      withKey(({ name }) => writeToEnv(store, name, scopes)),
    ),
    register(
      "rotate",
      withKey((key, value?: string) => rotateKey(store, key, value)),
    ),
    register(
      "confirmRevoked",
      withKey(({ name }) => store.confirmRevoked(name)),
    ),
    register(
      "snooze",
      withKey((key) => snoozeKey(store, key)),
    ),
    register(
      "delete",
      withKey((key, sure?: boolean) => deleteKey(store, key, sure)),
    ),
    register("importEnv", (file?: Uri, answers?: ImportAnswers) => telling(() => importEnv(store, file, answers))),
    register("exportEnv", (answers?: ExportAnswers) => telling(() => exportEnv(store, scopes, answers))),
    register("openUse", openUse),
  );
}

/** The editor adds arguments of its own to what is run from a view. */
const isText = (value: unknown): value is string => typeof value === "string";

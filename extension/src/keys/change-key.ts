// What becomes of a stored key: rotated, put off, deleted.
import { env, l10n, Uri, window } from "vscode";
import { readPasted } from "./add-key.js";
import type { KeyStore } from "./key-store.js";
import { mayForgetOld } from "./may-forget-old.js";
import { askForValue } from "./prompts.js";
import { DAY, type StoredKey } from "./stored-key.js";

/** For so long a reminder is put off, in milliseconds. */
const SNOOZE = 7 * DAY;

export const snoozeKey = (store: KeyStore, { name }: StoredKey): Promise<void> =>
  store.snooze(name, Date.now() + SNOOZE);

export async function deleteKey(store: KeyStore, { name }: StoredKey, sure?: boolean): Promise<void> {
  const message = l10n.t("Delete {0} from this machine's secret storage?", name);
  const detail = l10n.t("The key goes on working with its provider until it is revoked there.");
  const yes = l10n.t("Delete");
  const answer = sure === true ? yes : await window.showWarningMessage(message, { modal: true, detail }, yes);
  if (answer === yes) await store.remove(name);
}

/** Asks for the new key beside the provider's page; the old one is kept until it is said to be revoked. */
export async function rotateKey(store: KeyStore, key: StoredKey, given?: string): Promise<void> {
  const { name, rotateUrl } = key;
  const answer = typeof given === "string" ? given : undefined;
  if (answer === undefined && !(await mayForgetOld(key))) return;
  if (answer === undefined && rotateUrl !== undefined) void env.openExternal(Uri.parse(rotateUrl));
  const pasted = answer ?? (await askForValue(l10n.t("The new key for {0}", name)));
  if (pasted === undefined || pasted.trim() === "") return;
  await store.rotate(name, readPasted(pasted).value, Date.now());
}

// Adds a key that is pasted into a box: says what it is and what was taken off around it, and asks before it stores what is
// no key that works, or replaces one of the same name.
import { createDetector } from "@keystow/detector";
import { l10n, window } from "vscode";
import type { KeyStore } from "./key-store.js";
import { pastedKey, type PastedKey } from "./pasted-key.js";
import { mayForgetOld } from "./may-forget-old.js";
import { askForName, askForValue } from "./prompts.js";
import { describeKey, titleWords } from "./stored-key.js";
import { byKeystow, facts, sentences } from "../words/joined.js";

/** What is done with a name that is taken. */
export type OnTaken = "replace" | "rotate" | "rename";

/** The answers that take the place of prompts. */
export interface AddAnswers {
  readonly value?: string;
  readonly name?: string;
  readonly onTaken?: OnTaken;
  /** Store it even if it is an example. */
  readonly sure?: boolean;
}

export const readPasted = (pasted: string): PastedKey => pastedKey(pasted, createDetector({ minGrade: "suspicious" }));

export async function addKey(store: KeyStore, answers: AddAnswers): Promise<void> {
  const pasted = answers.value ?? (await askForValue(l10n.t("Add a key")));
  if (pasted === undefined || pasted.trim() === "") return;
  const read = readPasted(pasted);
  if (read.doubt !== undefined && answers.sure !== true && !(await isSure(read.doubt))) return;
  const place = await placeFor(store, read, answers);
  if (!place) return;
  const { name, onTaken } = place;
  const now = Date.now();
  if (onTaken === "rotate") await store.rotate(name, read.value, now);
  else await store.put(describeKey(name, read.about ?? {}, now), read.value);
  void window.showInformationMessage(byKeystow(sentences([...storedWords(read, name), storageNote()], l10n.t), l10n.t));
}

/** Said once for each key that is kept: what the storage is, and what it is not. */
export const storageNote = (): string =>
  l10n.t(
    "Kept in this machine's secret storage. It is not synced and not backed up: keep the provider's copy or a .env.",
  );

function storedWords({ about, trimmed }: PastedKey, name: string): string[] {
  const what = about ? titleWords(about, l10n.t) : l10n.t("the key");
  return [
    l10n.t("{0} is stored as {1}.", what, name),
    ...(trimmed.length === 0 ? [] : [l10n.t("Taken off around it: {0}.", facts(trimmed, l10n.t))]),
    ...(about?.publicReason === undefined ? [] : [l10n.t("It may be public: {0}.", about.publicReason)]),
  ];
}

async function isSure(doubt: string): Promise<boolean> {
  const yes = l10n.t("Store It Anyway");
  const message = l10n.t("This looks like no key that works: {0}. Store it?", doubt);
  return (await window.showWarningMessage(message, { modal: true }, yes)) === yes;
}

/** A name, and what becomes of the key that has it; `undefined` if the person went away. */
async function placeFor(
  store: KeyStore,
  read: PastedKey,
  { name: given, onTaken: answer }: AddAnswers,
): Promise<{ readonly name: string; readonly onTaken?: OnTaken } | undefined> {
  for (let name = given ?? (await askForName(read.name)); name !== undefined; name = await askForName()) {
    const taken = (await store.list()).find((key) => key.name === name);
    if (!taken || (await store.value(name)) === undefined) return { name };
    const onTaken = answer ?? (await askForTaken(name));
    if (onTaken === undefined) return undefined;
    if (onTaken === "rotate" && answer === undefined && !(await mayForgetOld(taken))) return undefined;
    if (onTaken !== "rename") return { name, onTaken };
  }
  return undefined;
}

interface TakenAnswer {
  readonly title: string;
  readonly onTaken: OnTaken;
}

async function askForTaken(name: string): Promise<OnTaken | undefined> {
  const rotate: TakenAnswer = { title: l10n.t("Rotate It"), onTaken: "rotate" };
  const replace: TakenAnswer = { title: l10n.t("Replace It"), onTaken: "replace" };
  const rename: TakenAnswer = { title: l10n.t("Choose Another Name"), onTaken: "rename" };
  const detail = l10n.t("Rotating keeps the old key until you confirm that it is revoked. Replacing forgets it.");
  const message = l10n.t("A key is stored as {0} already.", name);
  const answer = await window.showWarningMessage(message, { modal: true, detail }, rotate, replace, rename);
  return answer?.onTaken;
}

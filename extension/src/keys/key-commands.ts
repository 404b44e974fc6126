// The commands of the view of keys. Each takes its answers as arguments as well, and asks for those that are missing.
import { createDetector } from "@keystow/detector";
import { commands, Disposable, env, l10n, Uri, window } from "vscode";
import type { Scopes } from "../scope/scopes.js";
import { storageNote } from "./keep-key.js";
import type { KeyStore } from "./key-store.js";
import { describeKey, type StoredKey } from "./stored-key.js";
import { writeToEnv } from "./write-to-env.js";

/** How long a copied key stays on the clipboard, in milliseconds. */
const CLIPBOARD_TIME = 30_000;

const NAME = /^[A-Za-z_]\w{0,100}$/;

/** Registers them. */
export function registerKeyCommands(store: KeyStore, scopes: Scopes): Disposable {
  const withKey =
    <Rest extends readonly unknown[]>(run: (key: StoredKey, ...rest: Rest) => Promise<unknown>) =>
    async (given?: StoredKey, ...rest: Rest) => {
      const key = given ?? (await pickKey(store));
      if (key) await run(key, ...rest);
    };
  return Disposable.from(
    commands.registerCommand("keystow.keys.add", (value?: string, name?: string) => add(store, value, name)),
    commands.registerCommand(
      "keystow.keys.copy",
      withKey(({ name }) => copy(store, name)),
    ),
    commands.registerCommand(
      "keystow.keys.writeToEnv",
      withKey(({ name }) => writeToEnv(store, name, scopes)),
    ),
    commands.registerCommand(
      "keystow.keys.delete",
      withKey((key, sure?: boolean) => remove(store, key, sure)),
    ),
    commands.registerCommand(
      "keystow.keys.rotate",
      withKey((key, value?: string) => rotate(store, key, value)),
    ),
    commands.registerCommand(
      "keystow.keys.confirmRevoked",
      withKey(({ name }) => store.confirmRevoked(name)),
    ),
  );
}

async function pickKey(store: KeyStore): Promise<StoredKey | undefined> {
  const keys = await store.list();
  const picked = await window.showQuickPick(
    keys.map((key) => ({ label: key.name, description: key.provider ?? "", key })),
    {
      title: l10n.t("Stored keys"),
      placeHolder: keys.length === 0 ? l10n.t("No keys are stored") : l10n.t("Which key?"),
    },
  );
  return picked?.key;
}

async function add(store: KeyStore, given?: string, givenName?: string): Promise<void> {
  const pasted = given ?? (await askForValue(l10n.t("Add a key")));
  if (pasted === undefined || pasted.trim() === "") return;
  const { value, about } = identified(pasted);
  const name = givenName ?? (await askForName(about?.envVar));
  if (name === undefined) return;
  await store.put(describeKey(name, about ?? {}, Date.now()), value);
  const trimmed =
    about && about.trimmed.length > 0 ? ` ${l10n.t("Taken off around it: {0}.", about.trimmed.join(", "))}` : "";
  void window.showInformationMessage(
    `${l10n.t("Keystow: {0} is stored as {1}.", about?.title ?? l10n.t("the key"), name)}${trimmed} ${storageNote()}`,
  );
}

/** What was pasted, without what people copy along with it. */
function identified(pasted: string) {
  const detector = createDetector({ minGrade: "suspicious" });
  const about = detector.identify(pasted);
  const [finding, ...others] = about && about.trimmed.length > 0 ? detector.scan(pasted) : [];
  return { about, value: finding && others.length === 0 ? finding.secret : pasted.trim() };
}

const askForValue = (title: string) =>
  window.showInputBox({
    title,
    prompt: l10n.t("Paste the key. It is shown nowhere."),
    password: true,
    ignoreFocusOut: true,
  });

const askForName = (proposed?: string) =>
  window.showInputBox({
    title: l10n.t("Name of the key"),
    prompt: l10n.t("The environment variable that holds it"),
    value: proposed ?? "",
    placeHolder: "ACME_API_KEY",
    ignoreFocusOut: true,
    validateInput: (name) => (NAME.test(name) ? undefined : l10n.t("Letters, digits and _, and no digit first.")),
  });

async function copy(store: KeyStore, name: string): Promise<void> {
  const value = await store.value(name);
  if (value === undefined) {
    missing(name);
    return;
  }
  await env.clipboard.writeText(value);
  setTimeout(() => void clearClipboard(value), CLIPBOARD_TIME);
  window.setStatusBarMessage(l10n.t("Keystow: {0} is on the clipboard for 30 seconds", name), 5000);
}

/** Only if nothing else was copied since. */
async function clearClipboard(value: string): Promise<void> {
  if ((await env.clipboard.readText()) === value) await env.clipboard.writeText("");
}

function missing(name: string): void {
  void window.showWarningMessage(
    l10n.t("Keystow: this machine's secret storage has no value for {0}. Add it again.", name),
  );
}

async function remove(store: KeyStore, { name }: StoredKey, sure = false): Promise<void> {
  const message = l10n.t("Delete {0} from this machine's secret storage?", name);
  const detail = l10n.t("The key goes on working with its provider until it is revoked there.");
  const yes = l10n.t("Delete");
  const answer = sure ? yes : await window.showWarningMessage(message, { modal: true, detail }, yes);
  if (answer === yes) await store.remove(name);
}

/** Asks for the new key beside the provider's page; the old one is kept until it is said to be revoked. */
async function rotate(store: KeyStore, { name, rotateUrl }: StoredKey, given?: string): Promise<void> {
  if (given === undefined && rotateUrl !== undefined) void env.openExternal(Uri.parse(rotateUrl));
  const pasted = given ?? (await askForValue(l10n.t("The new key for {0}", name)));
  if (pasted === undefined || pasted.trim() === "") return;
  await store.rotate(name, identified(pasted).value, Date.now());
}

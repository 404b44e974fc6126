// Stored keys in the environment of a workspace's terminals and tasks, where that was asked for. The editor is given them
// anew in every session: what it keeps of an environment itself it would write to the disk as it is. Nothing is added to
// debug sessions: an adapter logs its configuration, and a session in a terminal types it there.
import {
  Disposable,
  type Event,
  type EnvironmentVariableCollection,
  EventEmitter,
  type ExtensionContext,
  l10n,
  MarkdownString,
  workspace,
} from "vscode";
import { keyOfSecret, type KeyStore } from "../keys/key-store.js";
import { isIndex } from "../keys/shared-index.js";
import {
  choose,
  environmentChanges,
  formatOptedIn,
  namesIn,
  NO_FOLDER,
  type OptedIn,
  parseOptedIn,
} from "./opted-in.js";

const REMEMBERED = "keystow.terminals";

export interface Terminals {
  /** Whether terminals of this workspace get a key. */
  isIn(name: string): boolean;
  /** Has the terminals of these folders get it, and those of no other: URIs, or `NO_FOLDER`. */
  choose(name: string, folders: readonly string[]): Promise<void>;
  readonly onDidChange: Event<void>;
  dispose(): void;
}

export function createTerminals(context: ExtensionContext, store: KeyStore): Terminals {
  const changed = new EventEmitter<void>();
  const chosen = () => parseOptedIn(context.workspaceState.get(REMEMBERED));
  const remember = (choice: OptedIn) => context.workspaceState.update(REMEMBERED, formatOptedIn(choice));
  const withoutDeleted = async () => {
    const stored = new Set((await store.list()).map(({ name }) => name));
    const kept = new Map([...chosen()].filter(([name]) => stored.has(name)));
    // a key of the same name that is added later was not asked for
    if (kept.size < chosen().size) await remember(kept);
    return kept;
  };
  const apply = async () => {
    const choice = workspace.isTrusted ? await withoutDeleted() : new Map<string, never>();
    for (const [folder, collection] of collectionsOf(context)) {
      const names = namesIn(choice, folder);
      const values = await Promise.all(names.map(async (name) => [name, await store.value(name)] as const));
      fill(collection, new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));
    }
    changed.fire();
  };
  let last: Promise<unknown> = Promise.resolve();
  let isUsed = chosen().size > 0;
  /** One after the other, and not at all where no key was ever asked for. A storage that fails gives nothing to terminals. */
  const applySoon = async () => {
    if (!isUsed) return;
    last = last.then(apply).catch(() => undefined);
    await last;
  };
  const listener = Disposable.from(
    changed,
    workspace.onDidGrantWorkspaceTrust(() => void applySoon()),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      if (!isUsed) return;
      for (const workspaceFolder of removed)
        context.environmentVariableCollection.getScoped({ workspaceFolder }).clear();
      void applySoon();
    }),
    context.secrets.onDidChange(({ key }) => {
      const name = keyOfSecret(key);
      if (isIndex(key) || (name !== undefined && chosen().has(name))) void applySoon();
    }),
  );
  void applySoon();
  return {
    isIn: (name) => openFolders().some((folder) => namesIn(chosen(), folder).includes(name)),
    async choose(name, folders) {
      // a storage that fails says so before anything is remembered
      if (folders.length > 0) await store.value(name);
      await remember(choose(chosen(), name, folders));
      isUsed = true;
      await applySoon();
    },
    onDidChange: changed.event,
    dispose() {
      listener.dispose();
    },
  };
}

/** The folders whose terminals can get keys. */
export function openFolders(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
  return folders.length === 0 ? [NO_FOLDER] : folders;
}

/** Each folder's terminals have an environment of their own; a window without a folder has one for all. */
function collectionsOf({
  environmentVariableCollection: all,
}: ExtensionContext): readonly (readonly [string, EnvironmentVariableCollection])[] {
  all.persistent = false;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return [[NO_FOLDER, all]];
  return folders.map((workspaceFolder) => {
    const own = all.getScoped({ workspaceFolder });
    own.persistent = false;
    return [workspaceFolder.uri.toString(), own];
  });
}

function fill(collection: EnvironmentVariableCollection, wanted: ReadonlyMap<string, string>): void {
  const current = new Map([...collection].map(([name, { value }]) => [name, value]));
  const { set, remove } = environmentChanges(current, wanted);
  for (const name of remove) collection.delete(name);
  for (const [name, value] of set) collection.replace(name, value);
  collection.description =
    wanted.size === 0
      ? undefined
      : new MarkdownString(
          l10n.t(
            "{0} from this machine's secret storage. Every program that runs here can read it.",
            [...wanted.keys()].map((name) => `\`${name}\``).join(", "),
          ),
        );
}

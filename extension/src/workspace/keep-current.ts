// Keeps the findings of files that are not open up to date after a scan: a file that changes is scanned again by itself.
// Where too much changes at once, as in a checkout, a new scan is left to people.
import { Disposable, EventEmitter, type Event, type TextDocument, type Uri, workspace } from "vscode";
import { createDebouncer } from "../diagnostics/debounce.js";
import type { FindingList } from "../findings-view/finding-list.js";
import { hiddenIn } from "../scope/hidden.js";
import type { Scopes } from "../scope/scopes.js";
import { createPace } from "./each-of.js";
import { scanSavedFile } from "./scan-saved-file.js";

/** How long changes are waited for, in milliseconds. */
const QUIET = 400;

/** More files than this that change at once are not read one after the other. */
const MOST = 200;

export interface KeepCurrent {
  /** More has changed than was looked at. */
  readonly onDidFallBehind: Event<void>;
  dispose(): void;
}

/** Begins to watch. */
export function keepCurrent(list: FindingList, scopes: Scopes): KeepCurrent {
  const changed = new Map<string, Uri>();
  const behind = new EventEmitter<void>();
  let last: Promise<unknown> = Promise.resolve();
  // one after the other: of a file that changes twice, what was read last counts
  const scans = createDebouncer<"all">(() => {
    last = last.then(rescan, rescan);
  }, QUIET);
  const note = (uri: Uri) => {
    if (uri.path.includes("/.git/")) return;
    // from the first change on: a log that is written all the time does not put it off
    if (changed.size === 0) scans.schedule("all");
    // one more than are read tells that there are too many
    if (changed.size <= MOST) changed.set(uri.toString(), uri);
  };
  let rules = rulesOf(scopes);
  const compare = async () => {
    const before = await rules;
    rules = rulesOf(scopes);
    if ((await rules) !== before) behind.fire();
  };
  const rescan = async () => {
    const files = [...changed.values()];
    changed.clear();
    if (files.length > MOST) behind.fire();
    const pace = createPace();
    for (const uri of files.slice(0, MOST)) {
      await rescanFile(uri, list, scopes);
      await pace();
    }
  };
  const drop = (uri: Uri) => {
    changed.delete(uri.toString());
    list.drop(uri);
  };
  const watcher = workspace.createFileSystemWatcher("**/*");
  const disposable = Disposable.from(
    behind,
    scans,
    watcher,
    watcher.onDidChange(note),
    watcher.onDidCreate(note),
    watcher.onDidDelete(drop),
    // where nothing watches files, as in some virtual workspaces
    workspace.onDidDeleteFiles(({ files }) => {
      files.forEach(drop);
    }),
    workspace.onDidCloseTextDocument(({ uri }: TextDocument) => {
      if (workspace.getWorkspaceFolder(uri)) note(uri);
    }),
    // what is scanned may be less now: that is seen to. Whether it is more takes a scan.
    scopes.onDidChange(() => {
      list.scannedFiles().forEach(note);
      void compare();
    }),
  );
  return {
    onDidFallBehind: behind.event,
    dispose() {
      disposable.dispose();
    },
  };
}

/** What the configs and ignore files of all folders say, to be compared. */
async function rulesOf(scopes: Scopes): Promise<string> {
  const all = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => scopes.ofFolder(uri)));
  const own = workspace.getConfiguration("keystow");
  return JSON.stringify([
    own.get("minGrade"),
    own.get("disabledRules"),
    all.map(({ settings, exclusions }) => [settings, exclusions]),
  ]);
}

async function rescanFile(uri: Uri, list: FindingList, scopes: Scopes): Promise<void> {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) {
    list.drop(uri);
    return;
  }
  if (list.ifOpen(uri) !== undefined) return;
  const scope = await scopes.ofFolder(folder.uri);
  const isOut = hiddenIn(folder)(uri) || (await scope.isIgnored(uri));
  const outcome = isOut ? "skipped" : await scanSavedFile(uri, scope);
  list.put(uri, typeof outcome === "string" ? [] : outcome);
}

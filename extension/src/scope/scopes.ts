// Which scope a document is in, kept until something changes that it rests on.
import { Disposable, EventEmitter, type Event, type TextDocument, type Uri, workspace } from "vscode";
import { createDebouncer } from "../diagnostics/debounce.js";
import { isSettingsFile } from "./config-file.js";
import { type FolderScope, folderScope } from "./folder-scope.js";
import { fileOf } from "./file-of.js";
import { hiddenIn } from "./hidden.js";

/** How long changes of settings are waited for, in milliseconds: a checkout makes many. */
const QUIET = 150;

export interface Scopes {
  of(document: TextDocument): Promise<FolderScope>;
  ofFolder(folder: Uri): Promise<FolderScope>;
  isExcluded(document: TextDocument): Promise<boolean>;
  /** All scopes have to be asked for again. */
  readonly onDidChange: Event<void>;
  dispose(): void;
}

export function createScopes(): Scopes {
  const scopes = new Map<string, Promise<FolderScope>>();
  /** Where baselines are: a config may give them any name. */
  const baselines = new Set<string>();
  const changed = new EventEmitter<void>();
  const renewal = createDebouncer<"all" | "accepted">((what) => {
    if (what === "all") {
      scopes.clear();
      baselines.clear();
    }
    changed.fire();
  }, QUIET);
  const renewAccepted = () => {
    renewal.schedule("accepted");
  };
  const renew = () => {
    renewal.schedule("all");
  };
  const renewFor = ({ path }: Uri) => {
    const isSettings = baselines.has(path) || isSettingsFile(path.slice(path.lastIndexOf("/") + 1));
    if (isSettings && !path.includes("/node_modules/")) renew();
  };
  const of = (document: TextDocument) => ofFolder(workspace.getWorkspaceFolder(fileOf(document))?.uri);
  const ofFolder = (folder: Uri | undefined): Promise<FolderScope> => {
    const key = folder?.toString() ?? "";
    const known = scopes.get(key);
    if (known) return known;
    const scope = folderScope(folder, renewAccepted);
    void scope.then(({ baseline }) => baseline && baselines.add(baseline.uri.path));
    scopes.set(key, scope);
    return scope;
  };
  const watcher = workspace.createFileSystemWatcher("**/{*.json,keystow.config.*,.keystowignore,.gitignore}");
  const disposable = Disposable.from(
    changed,
    renewal,
    watcher,
    watcher.onDidChange(renewFor),
    watcher.onDidCreate(renewFor),
    watcher.onDidDelete(renewFor),
    // where nothing watches files, as in the browser
    workspace.onDidSaveTextDocument(({ uri }) => {
      renewFor(uri);
    }),
    workspace.onDidChangeWorkspaceFolders(renew),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("keystow") || event.affectsConfiguration("files.exclude")) renew();
    }),
  );
  return {
    of,
    ofFolder,
    onDidChange: changed.event,
    async isExcluded(document) {
      const file = fileOf(document);
      const folder = workspace.getWorkspaceFolder(file);
      if (folder && hiddenIn(folder)(file)) return true;
      return (await of(document)).isIgnored(file);
    },
    dispose() {
      disposable.dispose();
    },
  };
}

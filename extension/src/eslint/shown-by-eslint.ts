// Keys that ESLint shows already, where its rule and the editor would say the same twice.
import { type Event, EventEmitter, languages, type Uri, workspace } from "vscode";
import { placesOfEslint } from "./same-place.js";

const SETTING = "keystow.hideWhenEslintReports";

export interface ShownByEslint {
  /** The places of a document at which ESLint shows a key; none if the setting is off. */
  placesIn(uri: Uri): ReadonlySet<string>;
  /** They have changed for a document. */
  readonly onDidChange: Event<Uri>;
  dispose(): void;
}

export function createShownByEslint(): ShownByEslint {
  const changed = new EventEmitter<Uri>();
  /** The last places of documents that have some. */
  const known = new Map<string, string>();
  const isOn = () => workspace.getConfiguration().get(SETTING) !== false;
  const placesIn = (uri: Uri) => (isOn() ? placesOfEslint(languages.getDiagnostics(uri)) : new Set<string>());
  // our own diagnostics come by here as well, and change nothing
  const compare = (uri: Uri) => {
    const key = uri.toString();
    const now = [...placesIn(uri)].sort().join(" ");
    if (now === (known.get(key) ?? "")) return;
    if (now === "") known.delete(key);
    else known.set(key, now);
    changed.fire(uri);
  };
  const listener = languages.onDidChangeDiagnostics(({ uris }) => {
    uris.forEach(compare);
  });
  const setting = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SETTING))
      languages.getDiagnostics().forEach(([uri]) => {
        compare(uri);
      });
  });
  return {
    placesIn,
    onDidChange: changed.event,
    dispose() {
      listener.dispose();
      setting.dispose();
      changed.dispose();
    },
  };
}

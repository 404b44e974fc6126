// Settings that somebody has set: a default does not outdo the shared config.
import { type Uri, workspace } from "vscode";
import type { ReadSetting } from "./detector-options.js";

/** Reads settings for a folder, or those of the window. */
export function readSetting(folder?: Uri): ReadSetting {
  const section = workspace.getConfiguration("keystow", folder);
  return (key) => {
    const set = section.inspect(key);
    return set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
  };
}

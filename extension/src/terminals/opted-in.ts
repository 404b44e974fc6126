// Which keys the terminals of which folders get, as the workspace remembers it: names and folders, never values. It may not
// import `vscode`.

/** Folders by the name of the key, as URIs; `NO_FOLDER` where the window has none. */
export type OptedIn = ReadonlyMap<string, readonly string[]>;

export const NO_FOLDER = "";

/** Reads what was remembered; what is not understood was not chosen. */
export function parseOptedIn(remembered: unknown): OptedIn {
  if (typeof remembered !== "object" || remembered === null) return new Map();
  return new Map(
    Object.entries(remembered).flatMap(([name, folders]: [string, unknown]) =>
      Array.isArray(folders) && folders.length > 0 && folders.every((folder) => typeof folder === "string")
        ? [[name, folders]]
        : [],
    ),
  );
}

export const formatOptedIn = (chosen: OptedIn): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...chosen].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The choice with a key in the terminals of these folders alone; none takes it out. */
export function choose(chosen: OptedIn, name: string, folders: readonly string[]): OptedIn {
  const others = [...chosen].filter(([other]) => other !== name);
  return new Map(folders.length === 0 ? others : [...others, [name, folders]]);
}

export const namesIn = (chosen: OptedIn, folder: string): readonly string[] =>
  [...chosen].flatMap(([name, folders]) => (folders.includes(folder) ? [name] : [])).sort();

/** What has to be changed so that an environment has these variables and no others of ours. */
export function environmentChanges(
  current: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): { readonly set: readonly (readonly [string, string])[]; readonly remove: readonly string[] } {
  return {
    set: [...wanted].filter(([name, value]) => current.get(name) !== value),
    remove: [...current.keys()].filter((name) => !wanted.has(name)),
  };
}

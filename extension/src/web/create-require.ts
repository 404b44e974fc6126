// CommonJS for a few sources that are at hand: each is evaluated when it is first asked for, once.
// It may not import `vscode`.

/** Gives the exports of a module by its name; throws if there is none. */
export type Require = (name: string) => unknown;

/**
 * @param sources of modules, by the names under which they ask for each other
 * @param given modules that are there already
 */
export function createRequire(sources: ReadonlyMap<string, string>, given: Readonly<Record<string, unknown>>): Require {
  const loaded = new Map<string, { exports: unknown }>();
  const require: Require = (name) => {
    if (Object.hasOwn(given, name)) return given[name];
    const known = loaded.get(name);
    if (known) return known.exports;
    const source = sources.get(name);
    if (source === undefined) throw new Error(`there is no module ${name}`);
    const module = { exports: {} as unknown };
    loaded.set(name, module);
    // what the host itself does with an extension's file; these are files of the same extension
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function("module", "exports", "require", `${source}\n//# sourceURL=keystow/${name.slice(2)}`)(
      module,
      module.exports,
      require,
    );
    return module.exports;
  };
  return require;
}

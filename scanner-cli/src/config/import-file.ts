// Node's own `import()`, bundled as a file of its own: a program that runs from bytecode, as start.ts has it, cannot.

/** Evaluates a module, given its URL. */
export const importFile = (url: string): Promise<object> => import(url) as Promise<object>;

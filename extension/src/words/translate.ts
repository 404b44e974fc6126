// How texts come into the reader's language: `l10n.t` of VS Code. Whatever decides is given it, so that it need not import
// `vscode`. Messages are whole sentences written out in the code: `test/extension/words` reads them from there.

/** The message in the editor's language, with `{0}` and what follows filled in. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

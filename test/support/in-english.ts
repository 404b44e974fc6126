// The extension's texts as they are without a translation: what `l10n.t` does in an English editor.

/** The message with `{0}` and what follows filled in. */
export const inEnglish = (message: string, ...args: (string | number)[]): string =>
  message.replace(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)]));

// How parts of a text come together, which is a matter of the language too: Chinese has a comma of its own, and no space
// between sentences. It may not import `vscode`.
import type { Translate } from "./translate.js";

/** Facts side by side: `live, stored today`. */
export const facts = (parts: readonly string[], t: Translate): string =>
  parts.length === 0 ? "" : parts.reduce((before, next) => t("{0}, {1}", before, next));

/** One after another, each whole. */
export const sentences = (parts: readonly string[], t: Translate): string =>
  parts.length === 0 ? "" : parts.reduce((before, next) => t("{0} {1}", before, next));

/** What a message says, with the name of who says it. */
export const byKeystow = (sentence: string, t: Translate): string => t("Keystow: {0}", sentence);

/** What a rule's title is at the beginning of a sentence. */
export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

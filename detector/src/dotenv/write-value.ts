// A value as it is written into a `.env` file, so that every common reader gets it back exactly: dotenv, Node's own,
// python-dotenv, docker compose, and a shell that sources the file. They agree on less than they seem to:
//  - between single quotes python-dotenv resolves `\\` and `\'`, and nobody has a way to write a single quote;
//  - between double quotes each resolves other escapes, and compose and shells replace `$`;
//  - python-dotenv replaces `${NAME}` wherever it stands;
//  - dotenv and compose end a bare value at `#`, and all trim it.
// Sources: https://github.com/motdotla/dotenv#readme, https://nodejs.org/api/util.html#utilparseenvcontent,
// https://saurabh-kumar.com/python-dotenv/reference/, https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/

/** A value as it is written, or why no way of writing it is read back by all. */
export type WrittenValue = { readonly text: string } | { readonly refused: string };

/** Characters that mean themselves to every reader. */
const BARE = /^[\w./:@%+,=-]*$/;

/** What no quotes can hold, with the reason. */
const IMPOSSIBLE: readonly (readonly [RegExp, string])[] = [
  [/\0/, "it holds a NUL character"],
  [/\r/, "it holds a carriage return, which dotenv takes for a line end"],
  [/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/, "it holds half a character"],
  [/\$\{[^}]*\}/, "python-dotenv replaces what stands in ${...}, even between quotes"],
];

/** Writes a value with as few quotes as it needs. */
export function writeValue(value: string): WrittenValue {
  const impossible = IMPOSSIBLE.find(([pattern]) => pattern.test(value));
  if (impossible) return { refused: impossible[1] };
  if (BARE.test(value)) return { text: value };
  if (!value.includes("'")) {
    if (value.endsWith("\\")) return { refused: "it ends in a backslash, which readers take for a part of the quote" };
    if (value.includes("\\\\")) return { refused: "python-dotenv makes one of two backslashes" };
    return { text: `'${value}'` };
  }
  if (value.includes('"')) return { refused: "it holds quotes of both kinds" };
  if (/[\\$`]/.test(value)) return { refused: "it holds a single quote beside `\\`, `$` or a backtick" };
  return { text: `"${value}"` };
}

// Keys in shell scripts. A variable can be read wherever a text stands, so that only the key itself is replaced.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
import type { Span } from "../../finding.js";
import { lexShell, type ShellContext } from "../lexing/shell-lex.js";
import { unescape } from "../lexing/unescape.js";
import { commentPlace } from "./comment-place.js";
import type { Place, Unmovable } from "./place.js";

const REFUSED: Partial<Readonly<Record<ShellContext, string>>> = {
  "quoted document": "a here-document with a quoted end takes no variables",
  ansi: "a text in $'...' takes no variables",
};

/** The places of keys in a script. */
export function shellPlaces(text: string, keys: readonly Span[]): readonly (Place | Unmovable)[] {
  const stretches = lexShell(text);
  return keys.map((key) => {
    const around = stretches.find(({ start, end }) => start <= key.start && key.end <= end);
    const isCut = !around && stretches.some(({ start, end }) => start < key.end && key.start < end);
    return isCut
      ? { keys: [key], refused: "it is put together from several texts" }
      : placeOf(text, key, around?.context);
  });
}

function placeOf(text: string, key: Span, context: ShellContext = "bare"): Place | Unmovable {
  const refused = REFUSED[context];
  if (refused !== undefined) return { keys: [key], refused };
  if (context === "comment") return commentPlace(text, key);
  const value = valueOf(text.slice(key.start, key.end), context);
  if (value === undefined) return { keys: [key], refused: "a variable or an escape in it is not understood" };
  return {
    keys: [key],
    values: [value],
    rewrite: ([variable = ""]) => ({ edits: [replacement(text, key, context, variable)] }),
  };
}

function valueOf(raw: string, context: ShellContext): string | undefined {
  if (context === "single") return raw;
  if (/[$`]/.test(raw.replace(/\\[^]/g, ""))) return undefined;
  if (context !== "bare") return unescape(raw, "shell", '"');
  return /["'\s;&|<>()*?[\]{}~]/.test(raw.replace(/\\[^]/g, ""))
    ? undefined
    : raw.replace(/\\\n/g, "").replace(/\\([^])/g, "$1");
}

/** Single quotes are closed before a variable and opened again; quotes that would then hold nothing go. */
function replacement(text: string, { start, end }: Span, context: ShellContext, variable: string) {
  const read = `\${${variable}}`;
  if (context === "double" || context === "document") return { start, end, text: read };
  if (context === "bare") return { start, end, text: `"${read}"` };
  const opens = text.charAt(start - 1) === "'";
  const closes = text.charAt(end) === "'";
  return {
    start: opens ? start - 1 : start,
    end: closes ? end + 1 : end,
    text: `${opens ? "" : "'"}"${read}"${closes ? "" : "'"}`,
  };
}

// Keys in Terraform: a sensitive variable takes their place, which Terraform reads from `TF_VAR_name`.
// https://developer.hashicorp.com/terraform/cli/config/environment-variables#tf_var_name
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import { lex, type Lexed } from "../lexing/lex.js";
import { lineEnd, lineEndOf, lineStart, nextLine } from "../lexing/line.js";
import { HASH, hereDocument, type LexicalSyntax, quoted, SLASHES } from "../lexing/syntax.js";
import { unescape } from "../lexing/unescape.js";
import { commentPlace } from "./comment-place.js";
import { alignedAround } from "./terraform-align.js";
import type { Place, Unmovable } from "./place.js";

const SYNTAX: LexicalSyntax = {
  lineComments: [HASH, SLASHES],
  blockComments: [["/*", "*/"]],
  literals: [
    hereDocument(/<<-?(?<word>\w{1,40})[ \t]*\r?\n/y, { escapes: "none" }),
    quoted('"', { hole: "${", escapes: "strict" }),
  ],
};
const environmentName = (name: string) => `TF_VAR_${name.toLowerCase()}`;
const variableName = (environment: string) => environment.slice("TF_VAR_".length);

/** The places of keys in a module's file. */
export function terraformPlaces(text: string, keys: readonly Span[], path: string): readonly (Place | Unmovable)[] {
  if (path.endsWith(".tfvars")) return keys.map((key) => valuePlace(text, key));
  const lexed = lex(text, SYNTAX);
  const blocks = blocksOf(text, lexed);
  return keys.map((key) => modulePlace(text, key, lexed, blocks));
}

/** `name = "..."` of a .tfvars file goes: the environment sets the same variable. */
function valuePlace(text: string, key: Span): Place | Unmovable {
  const [start, end] = [lineStart(text, key.start), lineEnd(text, key.end)];
  if (/^\s*(?:#|\/\/)/.test(text.slice(start, key.start))) return commentPlace(text, key);
  // what is indented stands in a map or a list
  const name = /^(\w+)\s*=\s*"$/.exec(text.slice(start, key.start))?.[1];
  if (name === undefined || !/^"\s*(?:#.*)?\r?$/.test(text.slice(key.end, end))) {
    return { keys: [key], refused: "it is a part of a larger value" };
  }
  return removed(text, key, `TF_VAR_${name}`, [{ start, end: nextLine(text, end), text: "" }]);
}

function removed(text: string, key: Span, variable: string, edits: readonly TextEdit[]): Place | Unmovable {
  const value = unescape(text.slice(key.start, key.end), "strict", '"');
  if (value === undefined) return { keys: [key], refused: NOT_UNDERSTOOD };
  return { keys: [key], values: [value], variables: [variable], rewrite: () => ({ edits }) };
}

const NOT_UNDERSTOOD = "a variable or an escape in it is not understood";

/** `variable "name" {` and what else takes no variables. */
interface Block extends Span {
  readonly kind: string;
  readonly name: string;
}

function blocksOf(text: string, { comments }: Lexed): readonly Block[] {
  return [...text.matchAll(/^(?:(variable)\s{1,9}"(\w+)"|[ \t]*(backend)\s{1,9}"\w+")\s{0,9}\{/gm)]
    .filter(({ index }) => !comments.some(({ start, end }) => start <= index && index < end))
    .map(({ index, 1: variable, 2: name = "", 3: backend }) => {
      const close = new RegExp(variable === undefined ? "\\n[ \\t]*\\}" : "\\n\\}", "g");
      close.lastIndex = index;
      const end = close.exec(text)?.index ?? text.length;
      return { kind: variable ?? backend ?? "", name, start: index, end };
    });
}

function modulePlace(
  text: string,
  key: Span,
  { literals, comments }: Lexed,
  blocks: readonly Block[],
): Place | Unmovable {
  if (comments.some(({ start, end }) => start <= key.start && key.end <= end)) return commentPlace(text, key);
  const refuse = (refused: string): Unmovable => ({ keys: [key], refused });
  const block = blocks.find(({ start, end }) => start < key.start && key.end <= end);
  if (block?.kind === "backend") return refuse("a backend takes no variables: pass it with -backend-config");
  if (block) return defaultPlace(text, key, block);
  const literal = literals.find(({ inner }) => inner.start <= key.start && key.end <= inner.end);
  const raw = text.slice(key.start, key.end);
  const value = literal && unescape(raw, literal.form.escapes, '"');
  if (!literal || value === undefined || raw.includes("${")) return refuse(NOT_UNDERSTOOD);
  if (literal.form.fixed === true && /\n[ \t]/.test(raw))
    return refuse("its lines are indented, and lose that in the program");
  const isWhole = literal.inner.start === key.start && literal.inner.end === key.end && literal.form.fixed !== true;
  return {
    keys: [key],
    values: [value],
    naming: environmentName,
    rewrite: ([variable = ""]) => {
      const name = variableName(variable);
      const edit = isWhole ? { ...literal.span, text: `var.${name}` } : { ...key, text: `\${var.${name}}` };
      return { edits: [edit], needs: declaration(text, name) };
    },
  };
}

/** The default of a variable: the environment gives it instead. */
function defaultPlace(text: string, key: Span, { name, start, end }: Block): Place | Unmovable {
  const line = { start: lineStart(text, key.start), end: nextLine(text, key.end) };
  const isDefault =
    /^\s*default\s*=\s*"$/.test(text.slice(line.start, key.start)) && /^"\s*$/.test(text.slice(key.end, line.end));
  if (!isDefault) return { keys: [key], refused: "it is only a part of what its variable holds by default" };
  const isSensitive = /\bsensitive\s*=\s*true\b/.test(text.slice(start, end));
  return removed(
    text,
    key,
    `TF_VAR_${name}`,
    alignedAround(text, line, isSensitive ? undefined : ["sensitive", "true"]),
  );
}

function declaration(text: string, name: string): readonly TextEdit[] {
  if (new RegExp(`^variable\\s+"${name}"`, "m").test(text)) return [];
  const eol = lineEndOf(text);
  const lines = [`variable "${name}" {`, "  type      = string", "  sensitive = true", "}", ""];
  const gap = text.endsWith("\n") ? eol : eol + eol;
  return [{ start: text.length, end: text.length, text: gap + lines.join(eol) }];
}

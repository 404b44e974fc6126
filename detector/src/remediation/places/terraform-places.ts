// Keys in Terraform: a sensitive variable takes their place, which Terraform reads from `TF_VAR_name`.
// https://developer.hashicorp.com/terraform/cli/config/environment-variables#tf_var_name
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import { lex } from "../lexing/lex.js";
import { lineEnd, lineEndOf, lineStart, nextLine } from "../lexing/line.js";
import { HASH, type LexicalSyntax, quoted, SLASHES } from "../lexing/syntax.js";
import { unescape } from "../lexing/unescape.js";
import { commentPlace } from "./comment-place.js";
import type { Place, Unmovable } from "./place.js";

const SYNTAX: LexicalSyntax = {
  lineComments: [HASH, SLASHES],
  blockComments: [["/*", "*/"]],
  literals: [quoted('"', { hole: "${", escapes: "strict" })],
};
const environmentName = (name: string) => `TF_VAR_${name.toLowerCase()}`;
const variableName = (environment: string) => environment.slice("TF_VAR_".length);

/** The places of keys in a module's file. */
export function terraformPlaces(text: string, keys: readonly Span[], path: string): readonly (Place | Unmovable)[] {
  return keys.map((key) => (path.endsWith(".tfvars") ? valuePlace(text, key) : modulePlace(text, key)));
}

/** `name = "..."` of a .tfvars file goes: the environment sets the same variable. */
function valuePlace(text: string, key: Span): Place | Unmovable {
  const [start, end] = [lineStart(text, key.start), lineEnd(text, key.end)];
  const name = /^\s*(\w+)\s*=\s*"$/.exec(text.slice(start, key.start))?.[1];
  if (name === undefined || !/^"\s*(?:#.*)?\r?$/.test(text.slice(key.end, end))) {
    return { keys: [key], refused: "it is a part of a larger value" };
  }
  return removed(text, key, `TF_VAR_${name}`, [{ start, end: nextLine(text, end), text: "" }]);
}

function removed(text: string, key: Span, variable: string, edits: readonly TextEdit[]): Place | Unmovable {
  const value = unescape(text.slice(key.start, key.end), "strict", '"');
  if (value === undefined) return { keys: [key], refused: "an escape in it is not understood" };
  return { keys: [key], values: [value], variable, rewrite: () => ({ edits }) };
}

function modulePlace(text: string, key: Span): Place | Unmovable {
  const { literals, comments } = lex(text, SYNTAX);
  if (comments.some(({ start, end }) => start <= key.start && key.end <= end)) return commentPlace(text, key);
  const literal = literals.find(({ inner }) => inner.start <= key.start && key.end <= inner.end);
  const declared = declaredVariable(text, key.start);
  if (declared) return defaultPlace(text, key, declared);
  const raw = text.slice(key.start, key.end);
  const value = literal ? unescape(raw, "strict", '"') : raw;
  if (value === undefined || raw.includes("${"))
    return { keys: [key], refused: "a variable or an escape in it is not understood" };
  const isWhole = literal?.inner.start === key.start && literal.inner.end === key.end;
  const target = literal && isWhole ? literal.span : key;
  return {
    keys: [key],
    values: [value],
    naming: environmentName,
    rewrite: ([variable = ""]) => {
      const name = variableName(variable);
      const read = isWhole ? `var.${name}` : `\${var.${name}}`;
      return { edits: [{ ...target, text: read }], needs: declaration(text, name) };
    },
  };
}

interface DeclaredVariable {
  readonly name: string;
  /** Whether it says that it is sensitive. */
  readonly isSensitive: boolean;
}

/** The variable whose default stands at an offset. */
function declaredVariable(text: string, offset: number): DeclaredVariable | undefined {
  const opened = [...text.slice(0, offset).matchAll(/^variable\s+"(\w+)"\s*\{/gm)].at(-1);
  if (!opened || text.slice(opened.index, offset).includes("\n}")) return undefined;
  if (!/\bdefault\s*=\s*"$/.test(text.slice(opened.index, offset))) return undefined;
  const end = text.indexOf("\n}", offset);
  const block = text.slice(opened.index, end === -1 ? text.length : end);
  return { name: opened[1] ?? "", isSensitive: /\bsensitive\s*=\s*true\b/.test(block) };
}

function defaultPlace(text: string, key: Span, { name, isSensitive }: DeclaredVariable): Place | Unmovable {
  const [start, end] = [lineStart(text, key.start), nextLine(text, key.end)];
  const indent = /^\s*/.exec(text.slice(start, key.start))?.[0] ?? "";
  const isOwnLine = /^\s*default\s*=\s*"$/.test(text.slice(start, key.start));
  if (!isOwnLine) return { keys: [key], refused: "its variable is declared in one line" };
  const line = isSensitive ? "" : `${indent}sensitive = true${lineEndOf(text)}`;
  return removed(text, key, `TF_VAR_${name}`, [{ start, end, text: line }]);
}

function declaration(text: string, name: string): readonly TextEdit[] {
  if (new RegExp(`^variable\\s+"${name}"`, "m").test(text)) return [];
  const eol = lineEndOf(text);
  const lines = [`variable "${name}" {`, "  type      = string", "  sensitive = true", "}", ""];
  const gap = text.endsWith("\n") ? eol : eol + eol;
  return [{ start: text.length, end: text.length, text: gap + lines.join(eol) }];
}

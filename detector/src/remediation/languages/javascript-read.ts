// How a script reads the environment: it depends on who runs it.
import type { TextEdit } from "../../scans/document-scan.js";
import type { Lexed } from "../lexing/lex.js";
import { lineEndOf, nextLine } from "../lexing/line.js";
import type { EnvModule, Project } from "../project.js";

/** A way of reading variables. */
export interface EnvironmentRead {
  readonly expression: (variable: string) => string;
  /** Whether its type says that there may be no value. */
  readonly mayBeUndefined: boolean;
  /** The imports that it needs, if the text lacks them. */
  readonly imports?: (text: string, part: ScriptPart, variables: readonly string[]) => readonly TextEdit[];
}

/** A script; `start` tells where it begins in a page that holds one. */
export type ScriptPart = Lexed & { readonly start?: number };

const plain = (expression: EnvironmentRead["expression"]): EnvironmentRead => ({ expression, mayBeUndefined: true });

// https://nodejs.org/api/process.html#processenv
const node = plain((variable) => `process.env.${variable}`);
// https://docs.deno.com/runtime/reference/env_variables/
const deno = plain((variable) => `Deno.env.get("${variable}")`);
// https://bun.sh/docs/runtime/env
const bun = plain((variable) => `Bun.env.${variable}`);
// https://docs.astro.build/en/guides/environment-variables/: on the server all variables, without a prefix
const astro: EnvironmentRead = { expression: (variable) => `import.meta.env.${variable}`, mayBeUndefined: false };

/** How the script at a path reads the environment in its project. */
export function environmentRead(text: string, path: string, project: Project): EnvironmentRead {
  const { frameworks, envModule } = project;
  if (envModule) return fromModule(envModule);
  if (frameworks.has("sveltekit") && /(?:^|\/)src\//.test(path)) return svelteKit;
  if (frameworks.has("astro") && /(?:^|\/)src\//.test(path)) return astro;
  if (frameworks.has("deno") || /\bDeno\.\w/.test(text)) return deno;
  return /\bBun\.\w/.test(text) ? bun : node;
}

/** https://svelte.dev/docs/kit/$env-static-private: SvelteKit keeps it out of what browsers get. */
const svelteKit: EnvironmentRead = {
  expression: (variable) => variable,
  mayBeUndefined: false,
  imports: (text, lexed, variables) =>
    [...new Set(variables)]
      .filter((variable) => !imports(text, lexed, variable))
      .map((variable) => importLine(text, lexed, `import { ${variable} } from "$env/static/private";`)),
};

/** A module of the project that checks the environment once and exports it. */
function fromModule({ module, object }: EnvModule): EnvironmentRead {
  return {
    expression: (variable) => `${object}.${variable}`,
    mayBeUndefined: false,
    imports: (text, lexed) =>
      imports(text, lexed, object) ? [] : [importLine(text, lexed, `import { ${object} } from "${module}";`)],
  };
}

const IMPORT = /^import\b(?![ \t]*[.(])[^;'"`]{0,2000}/gm;
const HEAD =
  /^(?:\uFEFF)?(?:#![^\n]*\n)?(?:\s*(?:\/\*[^]{0,2000}?\*\/|\/\/[^\n]*\n|(["'])use [a-z ]+\1;?))*[ \t]*(?:\r?\n)?/;

/** The imports of a script, up to the module's name. */
const importsOf = (text: string, { start, literals, comments }: ScriptPart): readonly RegExpExecArray[] =>
  [...text.matchAll(IMPORT)].filter(
    ({ index }) =>
      index >= (start ?? 0) &&
      ![...comments, ...literals.map(({ span }) => span)].some((one) => one.start < index && index < one.end),
  );

const imports = (text: string, part: ScriptPart, name: string) =>
  importsOf(text, part).some(
    ([found]) => !/^import\s+type\b/.test(found) && new RegExp(`[\\s{,]${name}[\\s},]`).test(found),
  );

/** An import before the others of a script, behind its directives and what has to come first. */
function importLine(text: string, part: ScriptPart, line: string): TextEdit {
  const [first] = importsOf(text, part);
  const eol = lineEndOf(text);
  if (first) return { start: first.index, end: first.index, text: line + eol };
  // behind the line that opens the script's part of a page
  const from = part.start === undefined ? 0 : nextLine(text, part.start);
  const at = from + (HEAD.exec(text.slice(from))?.[0].length ?? 0);
  return { start: at, end: at, text: line + eol };
}

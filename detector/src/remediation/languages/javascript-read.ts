// How a script reads the environment: it depends on who runs it.
import type { TextEdit } from "../../scans/document-scan.js";
import type { EnvModule, Project } from "../project.js";

/** A way of reading variables. */
export interface EnvironmentRead {
  readonly expression: (variable: string) => string;
  /** Whether its type says that there may be no value. */
  readonly mayBeUndefined: boolean;
  /** The imports that it needs, if the text lacks them. */
  readonly imports?: (text: string, variables: readonly string[]) => readonly TextEdit[];
}

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
  imports: (text, variables) =>
    [...new Set(variables)]
      .filter((variable) => !imports(text, variable))
      .map((variable) => importLine(text, `import { ${variable} } from "$env/static/private";`)),
};

/** A module of the project that checks the environment once and exports it. */
function fromModule({ module, object }: EnvModule): EnvironmentRead {
  return {
    expression: (variable) => `${object}.${variable}`,
    mayBeUndefined: false,
    imports: (text) => (imports(text, object) ? [] : [importLine(text, `import { ${object} } from "${module}";`)]),
  };
}

const imports = (text: string, name: string) => new RegExp(`\\bimport\\b[^;'"]*\\b${name}\\b`).test(text);

/** An import before the others of a script, behind its directives and what has to come first. */
function importLine(text: string, line: string): TextEdit {
  const head =
    /^(?:\uFEFF)?(?:#![^\n]*\n)?(?:\s*(?:\/\*[^]{0,2000}?\*\/|\/\/[^\n]*\n|(["'])use [a-z ]+\1;?))*[ \t]*\n?/;
  const first = /^import\b/m.exec(text)?.index ?? head.exec(text)?.[0].length ?? 0;
  return { start: first, end: first, text: `${line}\n` };
}

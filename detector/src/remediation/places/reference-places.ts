// Keys in files that are no code, but whose readers replace references to variables.
import type { Span } from "../../finding.js";
import { lineStart } from "../lexing/line.js";
import type { LiteralForm } from "../lexing/syntax.js";
import { quoted } from "../lexing/syntax.js";
import { unescape } from "../lexing/unescape.js";
import type { Project } from "../project.js";
import type { Place, Unmovable } from "./place.js";

/** A kind of file in which variables are referred to. */
interface ReferenceSyntax {
  readonly files: RegExp;
  /** Whether the project's files of that name are of this kind. */
  readonly isUsed?: (project: Project) => boolean;
  readonly reference: (variable: string) => string;
  /** What has to be done besides, with the variable. */
  readonly note?: (variable: string) => string;
}

const braces = (variable: string) => `\${${variable}}`;

/** Sources: each tool's page about variables in its files. */
const SYNTAXES: readonly ReferenceSyntax[] = [
  // https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
  { files: /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]{1,40})?\.ya?ml$/, reference: braces },
  {
    // https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets
    files: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
    reference: (variable) => `\${{ secrets.${variable} }}`,
    note: (variable) => `store it for the workflow: gh secret set ${variable}`,
  },
  {
    // https://docs.gitlab.com/ci/variables/
    files: /(?:^|\/)\.gitlab-ci(?:\.[\w-]{1,40})?\.ya?ml$/,
    reference: braces,
    note: (variable) => `add ${variable} as a masked variable: Settings > CI/CD > Variables`,
  },
  {
    // https://learn.microsoft.com/azure/devops/pipelines/process/variables
    files: /(?:^|\/)azure-pipelines(?:[.-][\w-]{1,40})?\.ya?ml$/,
    reference: (variable) => `$(${variable})`,
    note: (variable) => `add ${variable} as a secret variable of the pipeline`,
  },
  {
    // https://docs.spring.io/spring-boot/reference/features/external-config.html
    files: /(?:^|\/)(?:application|bootstrap)(?:-[\w-]{1,40})?\.(?:ya?ml|properties)$/,
    reference: braces,
  },
  // https://www.serverless.com/framework/docs/guides/variables
  { files: /(?:^|\/)serverless\.ya?ml$/, reference: (variable) => `\${env:${variable}}` },
  // https://docs.npmjs.com/cli/configuring-npm/npmrc, https://yarnpkg.com/configuration/yarnrc
  { files: /(?:^|\/)\.(?:npmrc|yarnrc\.yml)$/, reference: braces },
  // https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
  { files: /(?:^|\/)requirements[\w./-]{0,40}\.txt$/, reference: braces },
  // https://code.visualstudio.com/docs/reference/variables-reference
  { files: /(?:^|\/)\.(?:vscode|cursor)\/\w+\.json$/, reference: (variable) => `\${env:${variable}}` },
  // https://containers.dev/implementors/json_reference/#variables-in-devcontainerjson
  { files: /(?:^|\/)\.?devcontainer\.json$/, reference: (variable) => `\${localEnv:${variable}}` },
  // https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json
  { files: /(?:^|\/)\.mcp\.json$/, reference: braces },
  {
    files: /(?:^|\/)config\/[\w./-]{1,80}\.yml$/,
    isUsed: ({ frameworks }) => frameworks.has("rails"),
    reference: (variable) => `<%= ENV.fetch("${variable}") %>`,
  },
  {
    // https://symfony.com/doc/current/configuration.html#configuration-based-on-environment-variables
    files: /(?:^|\/)config\/[\w./-]{1,80}\.ya?ml$/,
    isUsed: ({ frameworks }) => frameworks.has("symfony"),
    reference: (variable) => `%env(${variable})%`,
  },
  // https://github.com/Huachao/vscode-restclient#dotenv
  { files: /\.(?:http|rest)$/, reference: (variable) => `{{$dotenv ${variable}}}` },
];

const DOUBLE: LiteralForm = quoted('"');
const SINGLE: LiteralForm = quoted("'", { escapes: "doubled" });

/** The way in which a file refers to variables, if it has one. */
export function referenceSyntax(path: string, project: Project): ReferenceSyntax | undefined {
  return SYNTAXES.find(({ files, isUsed }) => files.test(path) && isUsed?.(project) !== false);
}

/** The place of a key that is replaced by a reference where it stands. */
export function referencePlace(text: string, key: Span, { reference, note }: ReferenceSyntax): Place | Unmovable {
  const raw = text.slice(key.start, key.end);
  const before = text.slice(lineStart(text, key.start), key.start);
  const quote = openQuote(before);
  const value = quote === undefined ? raw : unescape(raw, quote === '"' ? DOUBLE.escapes : SINGLE.escapes, quote);
  if (/[\r\n]/.test(raw)) return { keys: [key], refused: "it goes on over several lines" };
  if (value === undefined) return { keys: [key], refused: "an escape in it is not understood" };
  return {
    keys: [key],
    values: [value],
    rewrite: ([variable = ""]) => ({
      edits: [{ ...key, text: bare(reference(variable), before, quote, text.charAt(key.end)) }],
      ...(note && { notes: [note(variable)] }),
    }),
  };
}

/** The quote that is open at the end of a line's beginning. */
function openQuote(before: string): string | undefined {
  let open: string | undefined;
  for (let at = 0; at < before.length; at++) {
    const character = before.charAt(at);
    if (character === "\\" && open === '"') at++;
    else if (character === open) open = undefined;
    else if (open === undefined && /["']/.test(character)) open = character;
  }
  return open;
}

/** A bare value that begins like a directive, or stands in a list in brackets, has to be quoted. */
function bare(reference: string, before: string, quote: string | undefined, behind: string): string {
  const isWhole = /[:=[{,-]\s*$/.test(before) && /^(?:[\s,\]}]|$)/.test(behind);
  const isInBrackets = /[[{][^\]}]*$/.test(before);
  return quote === undefined && isWhole && (isInBrackets || /^[%<]/.test(reference)) ? `"${reference}"` : reference;
}

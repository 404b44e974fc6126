// What to do about findings. It names only commands that exist.
import type { Terminal } from "../output/terminal.js";
import { pairs } from "../output/table.js";
import { escapeControls } from "../output/escape.js";
import type { ReportedFinding } from "./report.js";
import { suppressionFor } from "./suppression-comment.js";

/** At most this many names or links are listed; more would hide the next step. */
const LISTED = 3;

/** The lines that end a report: `Next:` and what else may be done. */
export function nextSteps(findings: readonly ReportedFinding[], { colors, link }: Terminal): string[] {
  const [first] = findings;
  if (!first) return [];
  const rotation = rotationLinks(findings, link);
  const rows: (readonly [string, string])[] = [
    ["Next:", moveStep(findings)],
    ["Pushed before?", rotation.length > 0 ? `rotate: ${rotation.join("  ")}` : "rotate the key with its provider"],
    ["Not a secret?", suppressionFor(first.file)],
    ["Why:", `npx keystow explain ${quoted(first.file)}:${first.startLine}`],
  ];
  return pairs(rows, "").map((line) => line.replace(/^\S.*?(?= {2})/, (term) => colors.bold(term)));
}

/** Files that hold the environment. Their templates are meant to be in git, without values. */
const ENVIRONMENT_FILE = /(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$)[^/]+)?$/;

/** `move it to the environment: FORG_API_KEY`; a key that is in `.env` is in the right place, but that is not in git. */
export function moveStep(findings: readonly ReportedFinding[]): string {
  const files = unique(findings.map(({ file }) => file));
  if (files.every((file) => ENVIRONMENT_FILE.test(file))) {
    return `keep ${files.map(quoted).join(" and ")} out of git: git rm --cached it, list it in .gitignore`;
  }
  const names = unique(findings.map(({ envVar }) => envVar));
  const it = findings.length === 1 ? "it" : "them";
  return `move ${it} to the environment${names.length === 0 ? "" : `: ${listed(names)}`}`;
}

/** Where the keys are rotated, each page once. */
export function rotationLinks(findings: readonly ReportedFinding[], link: Terminal["link"]): string[] {
  const pages = unique(findings.map(({ rotateUrl }) => rotateUrl));
  const links = pages.slice(0, LISTED).map((url) => link(url, url));
  return pages.length > LISTED ? [...links, `and ${pages.length - LISTED} more`] : links;
}

function listed(names: readonly string[]): string {
  if (names.length <= LISTED) return names.join(", ");
  return `${names.slice(0, LISTED).join(", ")} and ${names.length - LISTED} more`;
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** A path as an argument: quoted if a shell would read it otherwise. */
function quoted(path: string): string {
  const shown = escapeControls(path);
  return /^[\w@%+=:,./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", `'\\''`)}'`;
}

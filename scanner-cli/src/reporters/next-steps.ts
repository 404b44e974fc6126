// What to do about findings. It names only commands that exist.
import { shellWord } from "../output/shell-word.js";
import { pairs } from "../output/table.js";
import type { Terminal } from "../output/terminal.js";
import { unique } from "./counts.js";
import type { Report, ReportedFinding } from "./report.js";
import { rotationStep } from "./rotation.js";
import { suppressionFor } from "./suppression-comment.js";

/** At most this many names are listed; more would hide the next step. */
const LISTED = 3;

/** The lines that end a report: `Next:` and what else may be done. */
export function nextSteps(report: Report, { colors, columns, link }: Terminal): string[] {
  const { findings, keystow } = report;
  const [first] = findings;
  if (!first) return [];
  const rows: (readonly [string, string])[] = [
    ["Next:", keepStep(findings) ?? moveStep(report)],
    ["Pushed before?", rotationStep(findings, link) || "rotate the key with its provider"],
    ["Not a secret?", suppressionFor(findings.map(({ file }) => file))],
    ["Why:", `${keystow()} explain ${shellWord(first.file)}:${first.startLine}`],
  ];
  return pairs(rows, { indent: "", columns, style: colors.bold });
}

/** Files that hold the environment. Their templates are meant to be in git, without values. */
const ENVIRONMENT_FILE = /(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$)[^/]+)?$/;

/** What keeps keys in place out of git; `undefined` unless all of them are in `.env`, which is their place. */
export function keepStep(findings: readonly ReportedFinding[]): string | undefined {
  const files = unique(findings.map(({ file }) => file));
  if (!files.every((file) => ENVIRONMENT_FILE.test(file))) return undefined;
  return `keep ${files.map(shellWord).join(" and ")} out of git: git rm --cached it, list it in .gitignore`;
}

/** The command that moves keys; what has no file is moved by hand. */
function moveStep({ findings, keystow, scope }: Report): string {
  const names = unique(findings.map(({ envVar }) => envVar));
  const it = findings.length === 1 ? "it" : "them";
  const named = names.length === 0 ? "" : `: ${listed(names)}`;
  return scope === "stdin" ? `move ${it} to the environment${named}` : `${keystow()} fix   moves ${it} to .env${named}`;
}

function listed(names: readonly string[]): string {
  if (names.length <= LISTED) return names.join(", ");
  return `${names.slice(0, LISTED).join(", ")} and ${names.length - LISTED} more`;
}

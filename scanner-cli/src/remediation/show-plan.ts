// A plan as people see it: file by file, the old lines and the new ones, and where the values go.
import { inParentheses } from "@keystow/detector";
import { escapeControls } from "../output/escape.js";
import { layOut } from "../output/table.js";
import { shorten } from "../output/width.js";
import type { Terminal } from "../output/terminal.js";
import { wrapIndented } from "../output/wrap.js";
import { hunksOf } from "./hunks.js";
import type { PlannedFile, WholePlan } from "./whole-plan.js";

/** What is shown of a line, in columns. */
const LONGEST_LINE = 300;

export interface ShowOptions {
  readonly terminal: Terminal;
  /** Takes keys out of what stands around those that are known. */
  readonly redact: (text: string) => string;
  /** A path from the top, as people see it. */
  readonly shown: (path: string) => string;
}

/** How many edits a plan has: each group of lines, each line that is added. */
export const editCount = (plan: WholePlan): number =>
  plan.files.reduce((sum, file) => sum + codeHunks(file).length, 0) + storedLines(plan).length + plan.untrack.length;

/** The lines that show a plan. */
export function planLines(plan: WholePlan, options: ShowOptions): readonly string[] {
  const { terminal, shown } = options;
  const { colors } = terminal;
  const code = plan.files.flatMap((file) => codeLines(file, options));
  const stored = layOut(storedRows(plan, shown), [{ style: colors.bold }, { style: colors.green }], {
    indent: "",
    gap: "  ",
  });
  const untracked = plan.untrack.map(
    (path) => `${colors.bold(escapeControls(shown(path)))}  leaves git's index; the file stays`,
  );
  return [...code, ...stored, ...untracked, ...keptLines(plan, options)];
}

function codeHunks({ plan, found, path }: PlannedFile) {
  const change = plan.changes.find((one) => one.role === "code" && one.path === path);
  return change ? hunksOf(change, found.findings) : [];
}

function codeLines(file: PlannedFile, { terminal, redact }: ShowOptions): readonly string[] {
  const { colors } = terminal;
  const hunks = codeHunks(file);
  if (hunks.length === 0) return [];
  // a minified file may be one line
  const line = (mark: string, text: string) =>
    `  ${mark}  ${shorten(escapeControls(redact(text).replaceAll("\t", "  ")), LONGEST_LINE)}`;
  return [
    colors.bold(escapeControls(redact(file.found.shown))),
    ...hunks.flatMap(({ old, fresh }) => [
      ...old.map((text) => colors.red(line("-", text))),
      ...fresh.map((text) => colors.green(line("+", text))),
    ]),
  ];
}

interface StoredLine {
  readonly path: string;
  readonly line: string;
}

/** The lines that go into `.env` and its kin, each once. */
function storedLines({ files }: WholePlan): readonly StoredLine[] {
  const stored: StoredLine[] = [];
  for (const { plan } of files) {
    for (const { path, role, before = "", after } of plan.changes) {
      if (role === "code") continue;
      const names = role === "env" ? plan.moved.filter(({ envFile }) => envFile === path) : [];
      for (const { variable, finding, span } of names) {
        const part = finding.related?.find((one) => one.span === span);
        stored.push({ path, line: `${variable}=${(part ?? finding).redacted}` });
      }
      const known = new Set(before.split(/\r?\n/));
      if (role !== "env")
        stored.push(
          ...after
            .split(/\r?\n/)
            .filter((line) => !known.has(line))
            .map((line) => ({ path, line })),
        );
    }
  }
  return stored.filter(
    ({ path, line }, index) => stored.findIndex((one) => one.path === path && one.line === line) === index,
  );
}

/** Each file's lines together, under its name. */
function storedRows(plan: WholePlan, shown: ShowOptions["shown"]): readonly (readonly string[])[] {
  const lines = storedLines(plan);
  const paths = [...new Set(lines.map(({ path }) => path))];
  return paths.flatMap((path) =>
    lines
      .filter((one) => one.path === path)
      .map(({ line }, index) => [index === 0 ? escapeControls(shown(path)) : "", `+ ${line}`]),
  );
}

function keptLines({ kept, notes }: WholePlan, { terminal, redact }: ShowOptions): readonly string[] {
  const { colors, columns } = terminal;
  const safe = (text: string) => escapeControls(redact(text));
  const left = kept.map(
    ({ finding, reason, found }) =>
      `${found.shown}: the ${finding.title} ${inParentheses(finding.redacted)} stays: ${reason}`,
  );
  return [
    ...left.flatMap((line) => wrapIndented(safe(line), "", columns)).map(colors.yellow),
    ...notes.flatMap((line) => wrapIndented(`Note: ${safe(line)}`, "", columns)),
  ];
}

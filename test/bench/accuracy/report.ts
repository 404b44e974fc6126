// What was measured, as tables for people. Secrets of cases are shown redacted, unless texts are asked for.
import type { Finding } from "@keystow/detector";
import { alignedTable } from "../report/aligned-table.js";
import { f1, falseFindings, precision, recall, type Score, type Scored } from "./score.js";
import type { ToolScores } from "./tools.js";
import type { Placed, TreeScore } from "./tree.js";
import { lineOf } from "./tree.js";

const percent = (share: number) => (Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : "-");
const RIGHT = new Set([1, 2, 3, 4, 5, 6]);

/** Recall and false alarms by source. */
export function sourcesTable(scores: readonly Score[]): string {
  const cells = scores.map((score) => [
    score.name,
    `${score.found} of ${score.secrets}`,
    percent(recall(score)),
    `${score.alarmed} of ${score.clean}`,
    percent(score.alarmed / score.clean),
  ]);
  return alignedTable(["cases", "found", "recall", "clean, alarmed", "alarms"], cells, RIGHT);
}

/** Recall and false alarms by tool and source; a tool that is missing is named. */
export function toolsTable(tools: readonly ToolScores[]): string {
  const cells = tools.flatMap(({ name, scores }) =>
    scores
      ? scores.map((score) => [name, score.name, percent(recall(score)), percent(score.alarmed / score.clean)])
      : [[name, "not installed", "", ""]],
  );
  return alignedTable(["tool", "cases", "recall", "alarms"], cells, new Set([2, 3]));
}

/** Precision, recall and F1 by repository. */
export function repositoriesTable(scores: readonly Score[]): string {
  const cells = scores.map((score) => [
    score.name,
    String(score.found),
    String(score.secrets - score.found),
    String(score.falseFindings),
    percent(precision(score)),
    percent(recall(score)),
    percent(f1(score)),
  ]);
  return alignedTable(["repository", "found", "missed", "false", "precision", "recall", "F1"], cells, RIGHT);
}

/** Recall by rule of the collections, the worst first; rules of which all is found are left out. */
export function rulesTable(scores: readonly Score[]): string {
  const bad = scores.filter(({ found, secrets }) => found < secrets).toSorted((a, b) => recall(a) - recall(b));
  const cells = bad.map((score) => [score.name, `${score.found} of ${score.secrets}`, percent(recall(score))]);
  return alignedTable(["rule", "found", "recall"], cells, RIGHT);
}

/** Findings for each megabyte, by grade and rule. */
export function treeTable({ megabytes, placed }: TreeScore): string {
  const counts = new Map<string, number>();
  for (const { finding } of placed) {
    for (const name of [`grade ${finding.grade}`, finding.ruleId]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = rows.map(([name, count]) => [name, String(count), (count / megabytes).toFixed(3)]);
  return alignedTable([`on ${megabytes.toFixed(0)} MB`, "findings", "per MB"], cells, RIGHT);
}

/** One line for each finding on a tree. */
export const treeLines = (placed: readonly Placed[], showText: boolean): readonly string[] =>
  placed.map((one) => {
    const { file, line, finding } = one;
    const text = showText ? `\n    ${lineOf(one).trim().slice(0, 160)}` : "";
    return `${file}:${line} ${finding.ruleId} ${finding.redacted} ${finding.reasons.join("; ")}${text}`;
  });

/** Some cases that were missed, or that gave false alarms. */
export function examples(
  scored: readonly Scored[],
  what: "misses" | "alarms",
  count: number,
  showText: boolean,
): string {
  const wrong = new Set(what === "alarms" ? falseFindings(scored).values() : []);
  const chosen = scored.filter((one) => (what === "misses" ? one.row.expect === "secret" && !one.hit : wrong.has(one)));
  const step = Math.max(1, Math.floor(chosen.length / Math.max(1, count)));
  const some = chosen.filter((_, at) => at % step === 0).slice(0, count);
  return some.map((one) => exampleLines(one, showText)).join("\n");
}

function exampleLines({ row, findings }: Scored, showText: boolean): string {
  const found = findings.map((finding) => `  ${findingLine(row.text, finding)}`);
  const text = showText ? row.text.split("\n").map((line) => `    ${line}`) : [];
  return [`${row.id} ${row.rule} ${row.filename ?? ""}`, ...found, ...text].join("\n");
}

const findingLine = (text: string, { ruleId, redacted, reasons, span }: Finding) =>
  `line ${text.slice(0, span.start).split("\n").length}: ${ruleId} ${redacted} ${reasons.join("; ")}`;

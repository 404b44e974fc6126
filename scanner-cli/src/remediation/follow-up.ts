// What is left to do once keys are out of the code: whoever has the old code has the keys.
import { inParentheses } from "@keystow/detector";
import type { FollowUp } from "@keystow/detector/remediation";
import { count } from "../output/amounts.js";
import { escapeControls } from "../output/escape.js";
import type { Terminal } from "../output/terminal.js";
import { wrapIndented } from "../output/wrap.js";
import { mailOf } from "../reporters/rotation.js";
import { firstCommit, type FirstCommit } from "./history.js";
import type { WholePlan } from "./whole-plan.js";

const DAY = 86_400;

/** Where history is asked, and what time it is in seconds. */
export interface FollowUpOptions {
  readonly top: string;
  readonly isRepository: boolean;
  readonly now: number;
  readonly terminal: Terminal;
}

/** The lines that say which keys to rotate, and how; each key once. */
export function followUpLines({ files }: WholePlan, options: FollowUpOptions): readonly string[] {
  const { terminal, top, isRepository } = options;
  const byKey = new Map<string, { readonly followUp: FollowUp; readonly paths: string[] }>();
  for (const { plan, path } of files) {
    for (const followUp of plan.followUps) {
      const known = byKey.get(followUp.finding.fingerprint) ?? { followUp, paths: [] };
      known.paths.push(path);
      byKey.set(followUp.finding.fingerprint, known);
    }
  }
  return [...byKey.values()].flatMap(({ followUp, paths }) => {
    const secrets = [followUp.finding.secret, ...(followUp.finding.related ?? []).map(({ secret }) => secret)];
    const found = isRepository ? paths.flatMap((path) => firstCommit(top, path, secrets) ?? []) : [];
    const oldest = found.toSorted((a, b) => a.time - b.time)[0];
    return wrapIndented(escapeControls(sentence(followUp, oldest, options)), "", terminal.columns);
  });
}

function sentence(
  { finding, rotateUrl, steps }: FollowUp,
  oldest: FirstCommit | undefined,
  { now }: FollowUpOptions,
): string {
  const key = `${finding.title} ${inParentheses(finding.redacted)}`;
  const where = oldest
    ? `is in git's history (first in ${oldest.commit.slice(0, 7)}, ${age(now - oldest.time)})`
    : "was in the code";
  const mail = rotateUrl === undefined ? undefined : mailOf(rotateUrl);
  const place =
    rotateUrl === undefined
      ? "with its provider"
      : mail === undefined
        ? `at ${rotateUrl}`
        : `: ask ${mail} for a new key`;
  const how = steps.length === 0 ? "" : `. ${steps.join(" ")}`;
  return `Rotate: the ${key} ${where}. Make a new one ${place}${how}`.replace(" :", ":");
}

function age(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  return days < 1 ? "today" : `${count(days, "day")} ago`;
}

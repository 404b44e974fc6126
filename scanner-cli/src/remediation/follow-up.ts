// What is left to do once keys are out of the code: whoever has the old code has the keys.
import { inParentheses } from "@keystow/detector";
import type { FollowUp } from "@keystow/detector/remediation";
import { count } from "../output/amounts.js";
import { escapeControls } from "../output/escape.js";
import type { Terminal } from "../output/terminal.js";
import { layOut } from "../output/table.js";
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

/** More keys than these are a table: sentences would hide each other. */
const FEW = 3;

/** A key to rotate, and the oldest commit that holds it. */
interface Rotation {
  readonly followUp: FollowUp;
  readonly oldest: FirstCommit | undefined;
}

/** The lines that say which keys to rotate, and how; each key once. */
export function followUpLines(plan: WholePlan, options: FollowUpOptions): readonly string[] {
  const { columns, link } = options.terminal;
  const rotations = rotationsOf(plan, options);
  if (rotations.length <= FEW) {
    return rotations.flatMap((one) => wrapIndented(escapeControls(sentence(one, options)), "", columns));
  }
  const rows = rotations.map(({ followUp: { finding, rotateUrl }, oldest }) =>
    [finding.title, finding.redacted, placeOf(rotateUrl), oldest ? since(oldest, options) : ""].map(escapeControls),
  );
  // a page may be cut, for it is a link, and comes before the commit
  const page = (text: string, row: number) => {
    const url = rotations[row]?.followUp.rotateUrl;
    return url === undefined || mailOf(url) !== undefined ? text : link(text, url);
  };
  const layout = [{ least: 16 }, {}, { style: page, least: 24 }, { optional: true }];
  return [
    "Rotate these keys: make a new one, deploy it, check, and revoke the old one. Whoever has the old code has them.",
    ...layOut(rows, layout, { indent: "  ", gap: "  ", columns }),
  ];
}

function rotationsOf({ files }: WholePlan, { top, isRepository }: FollowUpOptions): readonly Rotation[] {
  const byKey = new Map<string, { readonly followUp: FollowUp; readonly paths: Set<string> }>();
  for (const { plan, path } of files) {
    for (const followUp of plan.followUps) {
      const known = byKey.get(followUp.finding.fingerprint) ?? { followUp, paths: new Set() };
      known.paths.add(path);
      byKey.set(followUp.finding.fingerprint, known);
    }
  }
  return [...byKey.values()].map(({ followUp, paths }) => {
    const { secret, related = [] } = followUp.finding;
    const secrets = [secret, ...related.map((part) => part.secret)];
    const found = isRepository ? [...paths].flatMap((path) => firstCommit(top, path, secrets) ?? []) : [];
    return { followUp, oldest: found.toSorted((a, b) => a.time - b.time)[0] };
  });
}

function sentence({ followUp, oldest }: Rotation, options: FollowUpOptions): string {
  const { finding, rotateUrl, steps } = followUp;
  const where = oldest ? `is in git's history (${since(oldest, options)})` : "was in the code";
  const place = placeOf(rotateUrl);
  const isPage = place.startsWith("http");
  const how = steps.length === 0 ? "" : `: ${steps.join(" ")}`;
  return `Rotate the ${finding.title} ${inParentheses(finding.redacted)}, which ${where}, ${isPage ? `at ${place}` : place}${how}`;
}

const since = ({ commit, time }: FirstCommit, { now }: FollowUpOptions) =>
  `since ${commit.slice(0, 7)}, ${age(now - time)}`;

/** Where a new key is made: a page, or somebody to ask. */
function placeOf(rotateUrl: string | undefined): string {
  const mail = rotateUrl === undefined ? undefined : mailOf(rotateUrl);
  return mail === undefined ? (rotateUrl ?? "with its provider") : `by asking ${mail}`;
}

function age(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  return days < 1 ? "today" : `${count(days, "day")} ago`;
}

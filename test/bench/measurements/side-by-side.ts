// Other tools on the same tree in the same run. What is not installed is named and skipped.
import { basename, join } from "node:path";
import { atLeast, type Contender, contenders, locate, type Place } from "../contenders.js";
import type { Context, Measurement, Row } from "../row.js";
import { inRounds, type Timed } from "../support/rounds.js";
import { type Command, timedRun } from "../support/timed-run.js";

export const sideBySide: Measurement = {
  name: "side-by-side",
  title: "Side by side",
  run: (context) => context.folders.flatMap((folder) => rowsOf(folder, context)),
};

interface Entrant {
  readonly contender: Contender;
  /** Absent if it is not installed. */
  readonly command: Command | undefined;
  readonly place: Place;
  readonly version: string;
}

function rowsOf(folder: string, { runs, tools, temp }: Context): readonly Row[] {
  const entrants = contenders.map((contender): Entrant => {
    const { name, binary } = contender;
    const place = { folder, report: join(temp, `${name}.json`), temp };
    const file = binary === undefined ? "" : locate(binary, tools);
    const command = file === undefined ? undefined : contender.command(place, file);
    return { contender, command, place, version: versionOf(contender, file) };
  });
  const commands = entrants.flatMap(({ contender, command }) => (command ? [[contender.name, command] as const] : []));
  const timed = inRounds(Object.fromEntries(commands), runs);
  const own = timed["keystow"]?.cpu ?? NaN;
  const tree = basename(folder);
  return entrants.map((entrant) => rowOf(entrant, timed[entrant.contender.name], own, tree));
}

function rowOf({ contender, place, version }: Entrant, timed: Timed | undefined, own: number, tree: string): Row {
  const { counts, findings, target } = contender;
  const row = { name: `${tree}: ${contender.name}${version}`, unit: "s CPU" };
  if (!timed) return { ...row, note: "not installed" };
  const { status } = timed.last;
  return {
    ...row,
    value: timed.cpu,
    ...(contender.name !== "keystow" && { ratio: { times: timed.cpu / own, of: "keystow" } }),
    ...(findings && { findings: findings(place, timed.last) }),
    ...(target !== undefined && { target: atLeast(target) }),
    ...(counts !== undefined && { note: counts }),
    // 1 is what most of them end with when they have found something
    ...(status !== 0 && status !== 1 && { wrong: `it ended with ${status ?? "a signal"}` }),
  };
}

/** What a tool says of its version, to stand behind its name. */
export function versionOf({ version }: Contender, file: string | undefined): string {
  if (version === undefined || !file) return "";
  const { stdout, stderr } = timedRun({ program: file, args: [version], cwd: "." });
  const [number] = /\d+(?:\.\d+)+/.exec(stdout + stderr) ?? [];
  return number === undefined ? "" : ` ${number}`;
}

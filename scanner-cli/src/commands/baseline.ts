// `keystow baseline`: makes, extends and shrinks the file of accepted findings. What it holds is the detector's to say.
import { accept, createDetector, nearest, prune, writeBaseline, type ChangedBaseline } from "@keystow/detector";
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { baselineFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { findBaseline, newBaseline, type BaselinePlace } from "../baseline/baseline-place.js";
import { isThereIn, readBaseline } from "../baseline/load-baseline.js";
import { searchTree, type SearchedTree } from "../baseline/search-tree.js";
import { createIgnored } from "../config/ignored.js";
import { loadConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import type { ExitCode, Io } from "../io.js";
import { count } from "../output/amounts.js";
import { escapeControls } from "../output/escape.js";
import { shownCommand } from "../output/shown-command.js";
import { writeWhole } from "../output/write-file.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import { DEFAULT_MAX_FILE_SIZE } from "../sources/source.js";
import { treeSource } from "../sources/tree.js";

const ACTIONS = ["create", "update", "prune"] as const;
type Action = (typeof ACTIONS)[number];

/** Changes the baseline by what the named files hold, or all of its folder: 0 if that could be done. */
export async function baseline({ flags, positionals }: Parsed<typeof baselineFlags>, io: Io): Promise<ExitCode> {
  const { action, paths } = requestOf(positionals);
  const config = await loadConfig(io.cwd, flags.config);
  const { settings } = config;
  io.redactor.recognise(settings.detector.providers ?? []);
  const place = placeFor(action, findBaseline(io.cwd, config, flags) ?? newBaseline(io.cwd, config), io);
  const before = action === "create" ? [] : readBaseline(place);
  const minGrade = flags["min-grade"];
  const detector = createDetector({ ...settings.detector, ...(minGrade && { minGrade }) });
  const ignored = createIgnored(io.cwd, config);
  const named = paths.length === 0 ? [slashed(relative(io.cwd, place.folder)) || "."] : paths;
  const items = treeSource(named, {
    cwd: io.cwd,
    maxFileSize: flags["max-file-size"] ?? settings.maxFileSize ?? DEFAULT_MAX_FILE_SIZE,
    gitignore: !flags["no-gitignore"],
    ...(ignored && { ignored }),
  });
  const tree = searchTree(items, { cwd: io.cwd, place, detector, redactor: io.redactor });
  const whole = named.some((path) => isBelow(slashed(relative(resolve(io.cwd, path), place.folder))));
  const changed = change(action, before, tree, place, whole);
  const say = (text: string) => io.stdout.write(`${escapeControls(io.redactor.redactMessage(text))}\n`);
  if (action === "create" && changed.entries.length === 0) {
    say(`No keys were found in ${named.join(", ")}: there is nothing to accept.`);
    return 0;
  }
  write(place, changed);
  say(sentence(action, changed, place.shown));
  if (changed.added > 0) say(`Keys that were ever shared are to be rotated all the same: ${next(io)} lists them.`);
  return 0;
}

const next = (io: Io) => `${shownCommand(io)} --no-baseline`;

function requestOf([word, ...paths]: readonly string[]): {
  readonly action: Action;
  readonly paths: readonly string[];
} {
  const action = ACTIONS.find((known) => known === word);
  if (action !== undefined) return { action, paths };
  const meant = word === undefined ? undefined : nearest(word, ACTIONS);
  const suggestion = meant === undefined ? "" : ` (did you mean ${meant}?)`;
  throw new CannotRunError(`baseline needs one of ${ACTIONS.join(", ")}${suggestion}`);
}

function placeFor(action: Action, place: BaselinePlace, io: Io): BaselinePlace {
  if (action !== "create" || !existsSync(place.file)) return place;
  throw new CannotRunError(`${place.shown} is there already`, {
    hint: `to accept what is new: ${shownCommand(io)} baseline update`,
  });
}

function change(
  action: Action,
  before: Parameters<typeof accept>[0],
  { found, scanned }: SearchedTree,
  place: BaselinePlace,
  whole: boolean,
): ChangedBaseline {
  const isThere = isThereIn(place);
  if (action !== "prune") return accept(before, { found, isThere });
  return prune(before, { found, isThere, isScanned: (path) => scanned.has(path), whole });
}

/** A file that would be the same keeps its time. */
function write(place: BaselinePlace, { entries, added, moved, removed }: ChangedBaseline): void {
  if (added + moved + removed > 0 || !existsSync(place.file)) {
    writeWhole(place.file, writeBaseline(entries), place.shown);
  }
}

function sentence(action: Action, { entries, added, moved, removed }: ChangedBaseline, shown: string): string {
  const files = count(new Set(entries.map(({ path }) => path)).size, "file");
  const holds = `${count(entries.length, "finding")} in ${files}`;
  if (action === "create") return `Wrote ${shown}: it accepts ${holds}. Commit it, and only new keys are reported.`;
  const parts = [
    added > 0 && `added ${added}`,
    moved > 0 && `moved ${moved} after ${moved === 1 ? "its key" : "their keys"}`,
    removed > 0 && `removed ${removed} whose ${removed === 1 ? "key is" : "keys are"} gone`,
  ].filter((part) => part !== false);
  const done = parts.length === 0 ? "nothing to change" : parts.join(", ");
  return `${done.charAt(0).toUpperCase()}${done.slice(1)}: ${shown} accepts ${holds}.`;
}

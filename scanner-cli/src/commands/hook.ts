// `keystow hook`: what was done to the git hook, or how it stands, in words.
import { nearest } from "@keystow/detector";
import { relative } from "node:path";
import type { Parsed } from "../arguments/parse.js";
import { CannotRunError } from "../errors.js";
import type { FlagTable } from "../arguments/flag.js";
import { HOOKS_OFF } from "../hooks/hook-place.js";
import { hookStatus, installHook, uninstallHook, type HookChange, type HookStatus } from "../hooks/hook.js";
import type { ExitCode, Io } from "../io.js";
import { escapeControls } from "../output/escape.js";
import { shownCommand } from "../output/shown-command.js";
import { isBelow, slashed } from "../sources/shown-path.js";

const ACTIONS = ["install", "uninstall", "status"] as const;
type Action = (typeof ACTIONS)[number];

/** Installs, removes or describes the hook. `status` exits with 1 if commits are not guarded. */
export function hook({ positionals }: Parsed<FlagTable>, io: Io): ExitCode {
  const action = actionOf(positionals);
  const say = (text: string) => io.stdout.write(`${escapeControls(io.redactor.redact(text))}\n`);
  if (action === "status") {
    const status = hookStatus({ cwd: io.cwd });
    say(statusText(status, io));
    return status.state === "installed" || status.state === "edited" ? 0 : 1;
  }
  // the bundle itself: npm's link to it and npx cost the hook time
  const scanner = __filename;
  const change =
    action === "install"
      ? installHook({ cwd: io.cwd, scanner, node: process.execPath })
      : uninstallHook({ cwd: io.cwd });
  say(changeText(change, io.cwd));
  return 0;
}

function actionOf([word, ...rest]: readonly string[]): Action {
  const action = ACTIONS.find((known) => known === word);
  if (action !== undefined && rest.length === 0) return action;
  const meant = action === undefined && word !== undefined ? nearest(word, ACTIONS) : undefined;
  const problem =
    action === undefined ? "hook needs one of install, uninstall, status" : `hook ${action} takes no paths`;
  throw new CannotRunError(`${problem}${meant === undefined ? "" : ` (did you mean ${meant}?)`}`);
}

/** What there is to say of a hook outside of the repository: whoever asks may think of this repository alone. */
const GUARDS_ALL = " It guards every repository that uses this hooks folder.";

function changeText({ change, file, previous, global }: HookChange, cwd: string): string {
  const shown = shownFile(cwd, file);
  const first = previous
    ? `; the hook that was there ${previous.runs ? "runs first" : "is kept, and does not run"}`
    : "";
  const guards = global ? GUARDS_ALL : "";
  switch (change) {
    case "installed":
      return `Installed ${shown}: a commit that holds a key is stopped${first}.${guards}`;
    case "refreshed":
      return `Brought ${shown} up to date${first}.${guards}`;
    case "unchanged":
      return `${shown} is installed already${first}.${guards}`;
    case "removed":
      return previous ? `Removed our hook; ${shown} is again what it was before.` : `Removed ${shown}.`;
    case "absent":
      return "There is no keystow hook to remove.";
  }
}

function statusText(status: HookStatus, io: Io): string {
  if (status.state === "off") return `Commits are not scanned: ${HOOKS_OFF.message}; ${HOOKS_OFF.hint}`;
  const { state, file, previous, global } = status;
  const { cwd } = io;
  const install = () => `${shownCommand(io)} hook install`;
  const shown = shownFile(cwd, file);
  const first = previous?.runs ? `, after ${shownFile(cwd, previous.file)}` : "";
  const guards = global ? GUARDS_ALL : "";
  switch (state) {
    case "installed":
      return `Commits are scanned by ${shown}${first}.${guards}`;
    case "edited":
      return `Commits are scanned by ${shown}${first}; it was edited after keystow wrote it.${guards}`;
    case "disabled":
      return `Commits are not scanned: ${shown} is not executable. To repair it: ${install()}`;
    case "foreign":
      return `Commits are not scanned: ${shown} is another hook. To run both: ${install()}`;
    case "absent":
      return `Commits are not scanned. To scan them: ${install()}`;
  }
}

function shownFile(cwd: string, file: string): string {
  const path = slashed(relative(cwd, file));
  return isBelow(path) ? path : slashed(file);
}

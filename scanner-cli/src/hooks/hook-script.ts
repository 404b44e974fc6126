// The text of Keystow's pre-commit hook, and recognising it again.
// The hook is POSIX sh, since git runs it with the sh that it brings on every system. May not do I/O.
import { createHash } from "node:crypto";
import { shellQuote } from "./shell-quote.js";

/** All that varies in the script. */
export interface HookScript {
  /** File name, in the same folder, of the hook that was there before. */
  readonly previous?: string | undefined;
  /** Whether husky runs the hook, so that the previous one needs no executable bit. */
  readonly husky: boolean;
  /** How many folders were created for the hook, to be removed with it. */
  readonly createdFolders: number;
  /** Whether the work tree's own scanner is preferred. In someone else's repository that would be someone else's code. */
  readonly local: boolean;
  /** The scanner to use where the work tree's own is absent, or not to be used. */
  readonly scanner?: string | undefined;
  /** The node to use where none is on PATH. */
  readonly node?: string | undefined;
}

/** What a hook file tells about itself. */
export interface InstalledScript {
  readonly previous: string | undefined;
  readonly createdFolders: number;
  /** Whether the text was changed after Keystow wrote it. */
  readonly edited: boolean;
}

/** Where npm puts the scanner, from the top of the work tree, in which git runs hooks. */
export const LOCAL_SCANNER = "node_modules/keystow/dist/keystow.cjs";

/** The whole file. */
export function renderHook(script: HookScript): string {
  const parts = [heading(script), STOP, previousPart(script), scannerPart(script), nodePart(script), RUN];
  return withSum(parts.filter((part) => part !== "").join("\n\n") + "\n");
}

const MARK = /^# keystow-hook sum=([0-9a-f]*) previous=(pre-commit\.before-keystow(?:-\d+)?)? folders=(\d+)$/m;

/** Reads a hook file; `undefined` if it is not Keystow's. A checkout's CRLF line ends are no edit. */
export function readHook(content: string): InstalledScript | undefined {
  const text = content.replaceAll("\r\n", "\n");
  const [, sum = "", previous, folders] = MARK.exec(text) ?? [];
  if (folders === undefined) return undefined;
  const edited = withSum(text.replace(`sum=${sum} `, "sum= ")) !== text;
  return { previous, createdFolders: Number(folders), edited };
}

function withSum(text: string): string {
  const sum = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return text.replace("# keystow-hook sum= ", `# keystow-hook sum=${sum} `);
}

function heading({ previous = "", createdFolders }: HookScript): string {
  return `#!/bin/sh
# Keystow: stops a commit that would hold an API key. To remove this hook: npx keystow hook uninstall
# keystow-hook sum= previous=${previous} folders=${createdFolders}`;
}

const STOP = `stop() {
  echo "keystow: commit stopped, the scan could not run: $1" >&2
  exit 2
}`;

function previousPart({ previous, husky }: HookScript): string {
  if (previous === undefined) return "";
  const run = husky
    ? `sh -e "$previous" "$@" || exit $?`
    : `if [ -x "$previous" ]; then
  "$previous" "$@" || exit $?
fi`;
  return `previous=\${0%/*}/${previous}
[ -e "$previous" ] || [ -L "$previous" ] || stop "the hook that was here before is missing: $previous"
${run}`;
}

function scannerPart({ local, scanner }: HookScript): string {
  const choices = [local && LOCAL_SCANNER, scanner !== undefined && shellQuote(scanner)].filter((one) => one !== false);
  return `scanner=${choices.join('\n[ -f "$scanner" ] || scanner=')}
[ -f "$scanner" ] || stop "$scanner is missing; install keystow, or run its hook install again"`;
}

function nodePart({ node }: HookScript): string {
  const fallback = node === undefined ? "" : `\n[ -x "$node" ] || node=${shellQuote(node)}`;
  return `node=$(command -v node) || node=${fallback}
[ -x "$node" ] || stop "node is not on PATH"`;
}

const RUN = `exec "$node" "$scanner" scan --staged`;

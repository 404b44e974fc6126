// Runs the built scanner as a person would: a process of its own, in a folder, with an environment that says
// nothing about colours, terminals or the git around the tests.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { CommandResult } from "./temp-repository.js";

/** The bundle that `npm run build` makes. */
export const KEYSTOW = fileURLToPath(new URL("../../scanner-cli/dist/keystow.cjs", import.meta.url));

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is piped in; nothing, if absent. */
  readonly input?: string | Uint8Array;
  /** Flags of node itself. */
  readonly nodeFlags?: readonly string[];
}

/** Runs the scanner to its end. */
export function runKeystow(
  args: readonly string[],
  { cwd, env = {}, input = "", nodeFlags = [] }: RunOptions,
): CommandResult {
  const { PATH = "", HOME = "", SystemRoot = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeFlags, KEYSTOW, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH, HOME, SystemRoot, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", ...env },
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

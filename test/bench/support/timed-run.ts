// The CPU time of another program and of those that it waits for. Node tells only its own, so bash's `time` is asked:
// Linux and macOS bring it, and it counts milliseconds.
import { spawnSync } from "node:child_process";

/** A program to run. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface TimedRun {
  /** Seconds of CPU time, in user and in system mode. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The times go to a pipe of their own, so that they do not mix with what the program says. */
const TIMED = `TIMEFORMAT="%3U %3S"; { time "$@" 2>&4 3>&- 4>&-; } 4>&2 2>&3`;
const MOST_OUTPUT = 512 * 1024 * 1024;

/**
 * Runs a program to its end.
 *
 * @throws Error if it cannot be run or timed
 */
export function timedRun({ program, args, cwd, env = {} }: Command): TimedRun {
  const began = performance.now();
  const { error, status, output } = spawnSync("bash", ["-c", TIMED, "bash", program, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...inherited(), ...env },
    maxBuffer: MOST_OUTPUT,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const wall = (performance.now() - began) / 1000;
  if (error) throw new Error(`bash, which takes the time, cannot run ${program}: ${error.message}`, { cause: error });
  const [, stdout = "", stderr = "", times = ""] = output.map((text) => text ?? "");
  const [, user, system] = /^(\d+[.,]\d+) (\d+[.,]\d+)$/m.exec(times) ?? [];
  if (user === undefined || system === undefined) throw new Error(`bash took no time of ${program}: ${stderr}`);
  return { cpu: seconds(user) + seconds(system), wall, status, stdout, stderr };
}

/** In some languages bash writes a comma. */
const seconds = (text: string) => Number(text.replace(",", "."));

/** The environment without what makes Node slower to start, or git look elsewhere. */
function inherited(): NodeJS.ProcessEnv {
  const slows = (name: string) => name.startsWith("NODE_") || name.startsWith("GIT_");
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !slows(name)));
  return { ...env, NO_COLOR: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
}

// The runtimes that the machine has, to run programs of many languages.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { tempFolder, writeTree } from "./temp-folder.js";

export interface Runtime {
  readonly name: string;
  /** What its programs are called. */
  readonly file: string;
  /** What runs one, in the folder of the program. */
  readonly commands: readonly (readonly [command: string, ...arguments_: string[]])[];
  /** What shows that it is there. */
  readonly probe: readonly [command: string, ...arguments_: string[]];
}

const interpreted = (name: string, file: string, version = "--version"): Runtime => ({
  name,
  file,
  commands: [[name, file]],
  probe: [name, version],
});

export const runtimes: readonly Runtime[] = [
  interpreted("node", "app.mjs"),
  interpreted("python3", "app.py"),
  interpreted("sh", "app.sh", "-c true"),
  interpreted("bash", "app.bash"),
  interpreted("perl", "app.pl"),
  interpreted("ruby", "app.rb"),
  interpreted("php", "app.php"),
  {
    name: "java",
    file: "App.java",
    commands: [["java", "-XX:TieredStopAtLevel=1", "App.java"]],
    probe: ["java", "-version"],
  },
  { name: "go", file: "main.go", commands: [["go", "run", "main.go"]], probe: ["go", "version"] },
  {
    name: "rustc",
    file: "main.rs",
    commands: [["rustc", "-o", "app", "main.rs"], ["./app"]],
    probe: ["rustc", "--version"],
  },
];

/** Whether a runtime is on the machine. */
export const isThere = ({ name, probe: [command, ...rest] }: Runtime): boolean =>
  spawnSync(command, name === "sh" ? ["-c", "true"] : rest, { stdio: "ignore" }).status === 0;

/** What a program prints, with variables in its environment; an error's text where it fails. */
export function outputOf(
  { file, commands }: Runtime,
  program: string,
  variables: Readonly<Record<string, string | undefined>>,
): string {
  const folder = writeTree(tempFolder(), { [file]: program });
  const env = {
    ...process.env,
    GOFLAGS: "-mod=mod",
    GO111MODULE: "off",
    GOPROXY: "off",
    PATH: process.env["PATH"],
    ...variables,
  };
  let output = "";
  for (const [command, ...rest] of commands) {
    const { status, stdout, stderr } = spawnSync(command === "./app" ? join(folder, "app") : command, rest, {
      cwd: folder,
      encoding: "utf8",
      env,
    });
    if (status !== 0) return `${command} failed: ${stderr}`;
    output += stdout;
  }
  return output;
}

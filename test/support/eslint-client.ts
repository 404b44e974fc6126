// A project of its own that uses the plugin as it is published: packed, unpacked into its node_modules, beside the
// workspace's ESLint.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandResult } from "./temp-repository.js";
import { tempFolder, writeTree } from "./temp-folder.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = join(ROOT, "node_modules");

/** A client project, and how commands run in it. */
export interface EslintClient {
  readonly root: string;
  /** Runs a program that is installed in it. */
  readonly run: (program: string, args: readonly string[], input?: string) => CommandResult;
}

/** Makes a project with the packed plugin and these packages of the workspace. */
export function eslintClient(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = ["eslint", "jiti", "oxlint"],
): EslintClient {
  const root = writeTree(tempFolder(), files);
  const pack = spawnSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", root], {
    cwd: join(ROOT, "eslint-plugin"),
    encoding: "utf8",
  });
  const target = join(root, "node_modules", "eslint-plugin-keystow");
  mkdirSync(target, { recursive: true });
  spawnSync("tar", ["-xzf", join(root, pack.stdout.trim()), "--strip-components=1", "-C", target]);
  if (!readdirSync(target).includes("dist")) throw new Error(`npm pack: ${pack.stderr}`);
  spawnSync("rm", [join(root, pack.stdout.trim())]);
  for (const name of packages) symlinkSync(join(MODULES, name), join(root, "node_modules", name));
  const binOf: Readonly<Record<string, string>> = {
    eslint: "bin/eslint.js",
    eslint9: "bin/eslint.js",
    oxlint: "bin/oxlint",
  };
  return {
    root,
    run(program, args, input = "") {
      const { PATH, HOME } = process.env;
      const file = join(root, "node_modules", program, binOf[program] ?? "");
      const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
        cwd: root,
        encoding: "utf8",
        input,
        env: { PATH, HOME, NO_COLOR: "1" },
      });
      return { status, stdout, stderr };
    },
  };
}

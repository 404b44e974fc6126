import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { installHook } from "../../../scanner-cli/src/hooks/hook.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { repositoryAt, tempRepository, type TempRepository } from "../../support/temp-repository.js";

/** A scanner that notes how it was called, in a file beside the work tree's root, and exits as told. */
const FAKE_SCANNER = `const { appendFileSync } = require("node:fs");
appendFileSync("log", "scanner " + process.argv.slice(2).join(" ") + "\\n");
process.exitCode = Number(process.env.FAKE_EXIT ?? 0);`;

const LOCAL = "node_modules/keystow/dist/keystow.cjs";

interface Installed extends TempRepository {
  /** Tries to commit something new; `environment` reaches the hook. */
  readonly tryCommit: (environment?: NodeJS.ProcessEnv) => { committed: boolean; stderr: string; log: string };
}

function installed(repository: TempRepository, scanner: string, cwd = repository.root): Installed {
  const { root } = repository;
  installHook({ cwd, scanner, node: process.execPath });
  let number = 0;
  return {
    ...repository,
    tryCommit: (environment = {}) => {
      repository.stage({ changed: String(number++) });
      rmSync(join(root, "log"), { force: true });
      const env = { ...process.env, ...environment };
      const { status, stderr } = spawnSync("git", ["commit", "-qm", "x"], { cwd: root, env, encoding: "utf8" });
      const log = existsSync(join(root, "log")) ? readFileSync(join(root, "log"), "utf8") : "";
      return { committed: status === 0, stderr, log };
    },
  };
}

const fakeScanner = () =>
  join(writeTree(tempFolder(), { 'it\'s a "$folder"/keystow.cjs': FAKE_SCANNER }), 'it\'s a "$folder"/keystow.cjs');

function writeHook(root: string, content: string, mode = 0o755, file = ".git/hooks/pre-commit"): void {
  writeTree(root, { [file]: content });
  chmodSync(join(root, file), mode);
}

/** A folder with what the hook and git need, but not node. */
function pathWithoutNode(): string {
  const folder = tempFolder();
  for (const tool of ["git", "sh"]) {
    const found = spawnSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).stdout.trim();
    symlinkSync(found, join(folder, tool));
  }
  return folder;
}

describe("the installed hook", () => {
  it("runs the scanner that it was installed with, and lets its exit code decide", () => {
    const { tryCommit } = installed(tempRepository(), fakeScanner());
    expect(tryCommit()).toEqual({ committed: true, stderr: "", log: "scanner scan --staged\n" });
    expect(tryCommit({ FAKE_EXIT: "1" })).toMatchObject({ committed: false, log: "scanner scan --staged\n" });
    expect(tryCommit({ FAKE_EXIT: "2" }).committed).toBe(false);
  });

  it("prefers the work tree's own scanner", () => {
    const { tryCommit, write } = installed(tempRepository(), fakeScanner());
    write({ [LOCAL]: `require("node:fs").writeFileSync("log", "local")` });
    expect(tryCommit().log).toBe("local");
  });

  it("runs no code of the work tree if other repositories have it too", () => {
    const repository = tempRepository();
    repository.git("config", "core.hooksPath", join(tempFolder(), "hooks"));
    const { tryCommit, write } = installed(repository, fakeScanner());
    write({ [LOCAL]: `require("node:fs").writeFileSync("log", "local")` });
    expect(tryCommit().log).toBe("scanner scan --staged\n");
  });

  it("runs the previous hook first, whose failure stops the commit", () => {
    const repository = tempRepository();
    writeHook(repository.root, `#!/bin/sh\necho "previous $#" >> log\nexit "\${PREVIOUS_EXIT:-0}"\n`);
    const { tryCommit } = installed(repository, fakeScanner());
    expect(tryCommit()).toMatchObject({ committed: true, log: "previous 0\nscanner scan --staged\n" });
    expect(tryCommit({ PREVIOUS_EXIT: "3" })).toMatchObject({ committed: false, log: "previous 0\n" });
  });

  it("hands arguments, standard input and the exit code through", () => {
    const repository = tempRepository();
    const { root } = repository;
    writeHook(
      root,
      `#!${process.execPath}\nconsole.log(process.argv.slice(2), require("fs").readFileSync(0, "utf8")); process.exit(7)`,
    );
    installed(repository, fakeScanner());
    const hook = join(root, ".git/hooks/pre-commit");
    const { status, stdout } = spawnSync(hook, ["a b", "*"], { cwd: root, input: "in", encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 7, stdout: "[ 'a b', '*' ] in\n" });
  });

  it("does not run a previous hook that git did not run", () => {
    const repository = tempRepository();
    writeHook(repository.root, "#!/bin/sh\nexit 1\n", 0o644);
    expect(installed(repository, fakeScanner()).tryCommit().committed).toBe(true);
  });

  it("blocks and says so if the previous hook has gone", () => {
    const repository = tempRepository();
    writeHook(repository.root, "#!/bin/sh\n");
    const { tryCommit } = installed(repository, fakeScanner());
    rmSync(join(repository.root, ".git/hooks/pre-commit.before-keystow"));
    expect(tryCommit()).toMatchObject({ committed: false, stderr: expect.stringContaining("missing") as string });
    expect(installed(repository, fakeScanner()).tryCommit().committed).toBe(true);
  });

  it("blocks with one line if the scanner or node is missing", () => {
    const repository = tempRepository();
    const { tryCommit } = installed(repository, "/nowhere/keystow.cjs");
    const words = /^keystow: commit stopped, the scan could not run: .*\/nowhere\/keystow\.cjs is missing[^\n]*\n$/;
    expect(tryCommit()).toMatchObject({ committed: false, stderr: expect.stringMatching(words) as string });
    installHook({ cwd: repository.root, scanner: fakeScanner(), node: "/nowhere/node" });
    expect(tryCommit({ PATH: pathWithoutNode() })).toMatchObject({
      committed: false,
      stderr: "keystow: commit stopped, the scan could not run: node is not on PATH\n",
    });
    expect(spawnSync(join(repository.root, ".git/hooks/pre-commit"), { cwd: "/", env: { PATH: "" } }).status).toBe(2);
  });

  it("falls back to the node that installed it", () => {
    const { tryCommit } = installed(tempRepository(), fakeScanner());
    expect(tryCommit({ PATH: pathWithoutNode() })).toMatchObject({ committed: true, log: "scanner scan --staged\n" });
  });

  it("works from a subfolder, a linked work tree and a relative core.hooksPath", () => {
    const repository = tempRepository();
    repository.git("config", "core.hooksPath", "my hooks");
    const { tryCommit, git, root } = installed(repository, fakeScanner());
    expect(tryCommit().log).toBe("scanner scan --staged\n");
    mkdirSync(join(root, "sub"));
    const { status } = spawnSync("git", ["commit", "-q", "--allow-empty", "-m", "x"], {
      cwd: join(root, "sub"),
      env: { ...process.env, FAKE_EXIT: "1" },
    });
    expect(status).toBe(1);
    git("config", "--unset", "core.hooksPath");
    const linked = join(tempFolder(), "linked");
    git("worktree", "add", "--quiet", linked);
    expect(installed(repositoryAt(linked), fakeScanner()).tryCommit().log).toBe("scanner scan --staged\n");
  });

  it("is run by husky, and runs the project's own lines as husky does", () => {
    const repository = tempRepository();
    const { root } = repository;
    // What husky 9 generates comes down to this.
    writeHook(
      root,
      `#!/bin/sh\nexec sh -e "$(dirname "$(dirname "$0")")/pre-commit" "$@"\n`,
      0o755,
      ".husky/_/pre-commit",
    );
    repository.git("config", "core.hooksPath", ".husky/_");
    writeHook(root, "echo project >> log\n$PROJECT_COMMAND\necho done >> log\n", 0o644, ".husky/pre-commit");
    const { tryCommit } = installed(repository, fakeScanner());
    expect(tryCommit()).toMatchObject({ committed: true, log: "project\ndone\nscanner scan --staged\n" });
    expect(tryCommit({ PROJECT_COMMAND: "false" })).toMatchObject({ committed: false, log: "project\n" });
  });
});

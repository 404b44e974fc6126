import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CannotRunError } from "../../../scanner-cli/src/errors.js";
import { hookStatus, installHook, uninstallHook } from "../../../scanner-cli/src/hooks/hook.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { repositoryAt, tempRepository } from "../../support/temp-repository.js";

const options = (cwd: string) => ({ cwd, scanner: "/elsewhere/keystow.cjs", node: process.execPath });
const install = (cwd: string) => installHook(options(cwd));
const uninstall = (cwd: string) => uninstallHook({ cwd });

/** Everything below a folder that an installation could change: names, kinds, modes, bytes. */
function snapshot(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = entry.isFile() ? readFileSync(file, "latin1") : entry.isSymbolicLink() ? readlinkSync(file) : "";
      return `${file} ${lstatSync(file).mode.toString(8)} ${content}`;
    })
    .sort();
}

function writeHook(file: string, content: string | Uint8Array, mode = 0o755): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  chmodSync(file, mode);
}

describe("installHook and uninstallHook", () => {
  const places: Record<string, (root: string) => string> = {
    "the default folder": () => ".git/hooks/pre-commit",
    "a relative core.hooksPath": (root) => configured(root, "tools/git hooks", "tools/git hooks/pre-commit"),
    "an absolute core.hooksPath": (root) => configured(root, join(root, "it's/deep/here"), "it's/deep/here/pre-commit"),
    "husky's folder": (root) => configured(root, ".husky/_", ".husky/pre-commit"),
    "husky's folder under another name": (root) => {
      writeTree(root, { "web/.config/_/h": "" });
      return configured(root, "web/.config/_", "web/.config/pre-commit");
    },
  };
  const configured = (root: string, hooksPath: string, file: string) => {
    repositoryAt(root).git("config", "core.hooksPath", hooksPath);
    return file;
  };

  for (const [place, setUp] of Object.entries(places)) {
    it(`leave nothing behind in ${place}`, () => {
      const { root } = tempRepository();
      rmSync(join(root, ".git/hooks"), { recursive: true });
      mkdirSync(join(root, "sub"));
      const file = join(root, setUp(root));
      const before = snapshot(root);
      expect(install(join(root, "sub"))).toMatchObject({ change: "installed", file });
      const installed = snapshot(root);
      expect(hookStatus({ cwd: root })).toMatchObject({ state: "installed", file });
      expect(install(root)).toMatchObject({ change: "unchanged", file });
      expect(snapshot(root)).toEqual(installed);
      expect(uninstall(root)).toMatchObject({ change: "removed", file });
      expect(snapshot(root)).toEqual(before);
      expect(uninstall(root)).toMatchObject({ change: "absent" });
      expect(hookStatus({ cwd: root })).toMatchObject({ state: "absent" });
    });

    it(`bring back the hook that was in ${place}`, () => {
      const { root } = tempRepository();
      const file = join(root, setUp(root));
      for (const [content, mode] of [
        ["#!/bin/sh\nexit 0\n", 0o755],
        ["echo no\n", 0o640],
        [Buffer.from([0, 255, 10, 13]), 0o711],
      ] as const) {
        writeHook(file, content, mode);
        const before = snapshot(root);
        const { previous } = install(root);
        expect(previous?.file).toBe(`${file}.before-keystow`);
        expect(install(root)).toMatchObject({ change: "unchanged", previous });
        expect(uninstall(root)).toMatchObject({ change: "removed", previous: { file } });
        expect(snapshot(root)).toEqual(before);
      }
    });
  }

  it("expand the home folder in core.hooksPath", () => {
    const { root, git } = tempRepository();
    const home = process.env["HOME"];
    process.env["HOME"] = tempFolder();
    try {
      git("config", "core.hooksPath", "~/hooks");
      expect(install(root).file).toBe(join(process.env["HOME"], "hooks/pre-commit"));
    } finally {
      process.env["HOME"] = home;
    }
  });

  it("use the folder that linked work trees share, and the one that a submodule has", () => {
    const inner = tempRepository();
    inner.commit({ x: "" });
    const { root, git, commit } = tempRepository();
    commit({ y: "" });
    const linked = join(tempFolder(), "linked");
    git("worktree", "add", "--quiet", linked);
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "sub");
    expect(install(linked).file).toBe(join(root, ".git/hooks/pre-commit"));
    expect(install(join(root, "sub")).file).toBe(join(root, ".git/modules/sub/hooks/pre-commit"));
  });

  it("keep a folder that they created once others use it", () => {
    const { root, git } = tempRepository();
    git("config", "core.hooksPath", "a/b");
    install(root);
    writeFileSync(join(root, "a/other"), "");
    uninstall(root);
    expect(readdirSync(join(root, "a"))).toEqual(["other"]);
  });

  it("bring back a link, be it one that leads nowhere", () => {
    const { root } = tempRepository();
    const file = join(root, ".git/hooks/pre-commit");
    for (const target of ["../../script.sh", "nowhere"]) {
      rmSync(file, { force: true });
      symlinkSync(target, file);
      const before = snapshot(root);
      install(root);
      expect(lstatSync(file).isSymbolicLink()).toBe(false);
      uninstall(root);
      expect(snapshot(root)).toEqual(before);
    }
  });

  it("never write over a file that has the name they would use", () => {
    const { root } = tempRepository();
    const file = join(root, ".git/hooks/pre-commit");
    writeHook(file, "#!/bin/sh\n");
    writeHook(`${file}.before-keystow`, "someone else's");
    const before = snapshot(root);
    expect(install(root).previous?.file).toBe(`${file}.before-keystow-2`);
    uninstall(root);
    expect(snapshot(root)).toEqual(before);
  });

  it("refresh their own file alone when the scanner has moved or the mode was lost", () => {
    const { root } = tempRepository();
    const file = join(root, ".git/hooks/pre-commit");
    writeHook(file, "#!/bin/sh\n");
    const before = snapshot(root);
    install(root);
    expect(installHook({ ...options(root), scanner: "/moved/keystow.cjs" })).toMatchObject({ change: "refreshed" });
    expect(readFileSync(file, "utf8")).toContain("'/moved/keystow.cjs'");
    chmodSync(file, 0o644);
    expect(hookStatus({ cwd: root }).state).toBe("disabled");
    expect(install(root).change).toBe("refreshed");
    expect(hookStatus({ cwd: root })).toMatchObject({ state: "installed", previous: { runs: true } });
    uninstall(root);
    expect(snapshot(root)).toEqual(before);
  });

  it("leave a hook alone that was edited by hand", () => {
    const { root } = tempRepository();
    const { file } = install(root);
    const edited = readFileSync(file, "utf8").replace("exec ", "npm test\nexec ");
    writeFileSync(file, edited);
    expect(hookStatus({ cwd: root }).state).toBe("edited");
    expect(() => uninstall(root)).toThrow(/was edited after keystow wrote it/);
    expect(() => install(root)).toThrow(CannotRunError);
    expect(readFileSync(file, "utf8")).toBe(edited);
  });

  it("take line ends that a checkout changed for no edit", () => {
    const { root } = tempRepository();
    const { file } = install(root);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect(uninstall(root).change).toBe("removed");
  });

  it("name no path of this machine in a shared hook if the project has its own scanner", () => {
    const { root, git, write } = tempRepository();
    git("config", "core.hooksPath", ".husky/_");
    write({ "node_modules/keystow/dist/keystow.cjs": "" });
    const { file, via } = install(root);
    expect(via).toBe("husky");
    expect(readFileSync(file, "utf8")).not.toMatch(/elsewhere|bin\/node/);
    rmSync(join(root, "node_modules"), { recursive: true });
    write({ "web/node_modules/keystow/dist/keystow.cjs": "" });
    installHook({ ...options(root), scanner: join(root, "web/node_modules/keystow/dist/keystow.cjs") });
    expect(readFileSync(file, "utf8")).toContain("scanner='./web/node_modules/keystow/dist/keystow.cjs'");
    install(root);
    expect(readFileSync(file, "utf8")).toContain("'/elsewhere/keystow.cjs'");
  });

  it("say why they cannot run", () => {
    expect(() => install(tempFolder())).toThrow("not a git repository");
    expect(() => uninstall(tempRepository("--bare").root)).toThrow(/^not in a work tree/);
    const { root, git, write } = tempRepository();
    git("config", "core.hooksPath", "hooks");
    write({ "hooks/pre-commit/file": "" });
    expect(() => install(root)).toThrow(/is a folder/);
    expect(() => hookStatus({ cwd: root })).toThrow(/is a folder/);
  });

  it("refuse a core.hooksPath that is no folder and cannot become one, since git then runs no hook", () => {
    const { root, git, write } = tempRepository();
    write({ file: "" });
    symlinkSync("nowhere", join(root, "dangling"));
    const before = snapshot(root);
    for (const path of ["", "/dev/null", "file", "file/hooks", "dangling"]) {
      git("config", "core.hooksPath", path);
      expect(() => install(root)).toThrow("core.hooksPath turns hooks off");
      expect(hookStatus({ cwd: root })).toEqual({ state: "off" });
    }
    git("config", "--unset", "core.hooksPath");
    expect(snapshot(root).filter((line) => !line.includes(".git/config"))).toEqual(
      before.filter((line) => !line.includes(".git/config")),
    );
  });

  it("tell whether other repositories run the hook too", () => {
    const { root, git, commit } = tempRepository();
    commit({ x: "" });
    const linked = join(tempFolder(), "linked");
    git("worktree", "add", "--quiet", linked);
    expect(install(root).global).toBe(false);
    expect(hookStatus({ cwd: linked })).toMatchObject({ state: "installed", global: false });
    uninstall(root);
    git("config", "core.hooksPath", join(tempFolder(), "hooks"));
    expect(install(root).global).toBe(true);
    expect(hookStatus({ cwd: root })).toMatchObject({ state: "installed", global: true });
    git("config", "--unset", "core.hooksPath");
    rmSync(join(root, ".git/hooks"), { recursive: true });
    symlinkSync(tempFolder(), join(root, ".git/hooks"));
    expect(install(root).global).toBe(true);
  });

  it("undo everything if the hook cannot be written", () => {
    const { root, git } = tempRepository();
    git("config", "core.hooksPath", "hooks");
    writeHook(join(root, "hooks/pre-commit"), "#!/bin/sh\n");
    mkdirSync(join(root, `hooks/pre-commit.keystow-new-${process.pid}`));
    const before = snapshot(root);
    expect(() => install(root)).toThrow(CannotRunError);
    expect(snapshot(root)).toEqual(before);
  });

  it("tell a hook that is not ours", () => {
    const { root } = tempRepository();
    writeHook(join(root, ".git/hooks/pre-commit"), "#!/bin/sh\nnpx keystow scan --staged\n");
    expect(hookStatus({ cwd: root })).toMatchObject({ state: "foreign", via: "git" });
    expect(uninstall(root).change).toBe("absent");
  });
});

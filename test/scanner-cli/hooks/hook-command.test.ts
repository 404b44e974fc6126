// What `keystow hook` does and says where the hooks folder is unusual.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { runKeystow } from "../../support/run-keystow.js";
import { tempFolder } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

it.each(["", "/dev/null"])("does not claim to guard commits where core.hooksPath is %j", (path) => {
  const { root, git } = tempRepository();
  git("config", "core.hooksPath", path);
  expect(runKeystow(["hook", "install"], { cwd: root })).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^keystow: core\.hooksPath turns hooks off\n.*git config --show-origin/) as string,
  });
  expect(runKeystow(["hook", "status"], { cwd: root })).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^Commits are not scanned: core\.hooksPath turns hooks off/) as string,
  });
  expect(existsSync(join(root, "pre-commit"))).toBe(false);
});

it("says of a hook outside of the repository that it guards others too, and it guards this one", () => {
  const { root, git, stage } = tempRepository();
  git("config", "core.hooksPath", join(tempFolder(), "hooks"));
  const guards = expect.stringContaining("It guards every repository that uses this hooks folder.") as string;
  expect(runKeystow(["hook", "install"], { cwd: root })).toMatchObject({ status: 0, stdout: guards });
  expect(runKeystow(["hook", "status"], { cwd: root })).toMatchObject({ status: 0, stdout: guards });
  stage({ "a.ts": `const k = "${makeKey("forg-live-key")}";` });
  expect(spawnSync("git", ["commit", "-qm", "x"], { cwd: root }).status).toBe(1);
});

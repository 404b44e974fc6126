import { afterEach, expect, it } from "vitest";
import { CannotRunError } from "../../../scanner-cli/src/errors.js";
import { oneLine, requireGit, runGit } from "../../../scanner-cli/src/git/run-git.js";
import { tempFolder } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

const path = process.env["PATH"];
afterEach(() => {
  process.env["PATH"] = path;
  for (const name of ["GIT_TRACE", "GIT_DIR"]) Reflect.deleteProperty(process.env, name);
});

it("gives git's own reason, whatever it prints before", () => {
  process.env["GIT_TRACE"] = "1";
  const answer = runGit(["rev-parse", "--show-toplevel"], { folder: tempFolder(), repository: "discovered" });
  expect(answer).toMatchObject({
    ok: false,
    missing: false,
    message: expect.stringMatching(/^not a git repository/) as string,
  });
});

it("tells a missing git from a missing folder", () => {
  const { root } = tempRepository();
  const missingFolder = runGit(["status"], { folder: `${root}/nosuch`, repository: "discovered" });
  expect(missingFolder).toMatchObject({ ok: false, missing: false });
  process.env["PATH"] = root;
  expect(runGit(["status"], { folder: root, repository: "discovered" })).toMatchObject({ ok: false, missing: true });
});

it("sees the surrounding git's repository only if asked to", () => {
  const { root } = tempRepository();
  process.env["GIT_DIR"] = `${root}/.git`;
  const folder = tempFolder();
  const args = ["rev-parse", "--absolute-git-dir"];
  expect(oneLine(requireGit(args, { folder, repository: "inherited" }, "look"))).toBe(`${root}/.git`);
  expect(runGit(args, { folder, repository: "discovered" }).ok).toBe(false);
});

it("throws what the user should read", () => {
  const { root } = tempRepository();
  const call = { folder: root, repository: "discovered" } as const;
  expect(() => requireGit(["rev-parse", "nosuch^{tree}", "--"], call, "look")).toThrow(
    /^git could not look: bad revision/,
  );
  expect(() => requireGit(["nosuch"], call, "look")).toThrow(CannotRunError);
});

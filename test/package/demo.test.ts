// The demo is the first thing a stranger runs.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const demo = fileURLToPath(new URL("../../scripts/demo.mjs", import.meta.url));

it("shows the keys of five providers, a commit that is stopped, and one that passes", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo], {
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "1", NO_COLOR: undefined },
  });
  const folder = /nobody: ([\w/.-]+)/.exec(stdout)?.[1];
  try {
    expect(status, stderr).toBe(0);
    for (const provider of ["FORG", "FourA", "FoxReach", "Forerunner", "Example API"])
      expect(stdout).toContain(provider);
    expect(stderr).toContain("commit stopped, 5 keys are staged");
    expect(stdout).toContain("Done: 4 keys moved.");
    expect(stdout).toContain("\u001b[1m");
    expect(folder !== undefined && existsSync(folder)).toBe(true);
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
});

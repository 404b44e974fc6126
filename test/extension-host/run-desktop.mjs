// Runs the suite in a VS Code for the desktop: `npm run test:vscode -- desktop`, where one can be downloaded; VSCODE names one
// that is installed.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { report, stageExtension } from "./run-suite.mjs";

/** What a VS Code is started with that is not to find, ask or fetch anything of its user's. */
const OPTIONS = ["--disable-extensions", "--disable-updates", "--disable-workspace-trust", "--skip-welcome"];

/**
 * @param {string} version as `@vscode/test-electron` knows it: `stable`, or a number
 * @returns {Promise<import("./run-suite.mjs").Outcome>}
 */
export async function runDesktop(version) {
  const program = process.env["VSCODE"] ?? (await downloadAndUnzipVSCode(version));
  const folder = mkdtempSync(join(tmpdir(), "keystow-vscode-desktop-"));
  const extension = stageExtension(join(folder, "extension"));
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const outcome = { passed: 0, failed: 0 };
  try {
    const vscode = spawn(
      program,
      [
        ...[workspace, "--no-sandbox", ...OPTIONS],
        ...["--user-data-dir", join(folder, "data"), "--extensions-dir", join(folder, "extensions")],
        `--extensionDevelopmentPath=${extension}`,
        `--extensionTestsPath=${join(extension, "suite", "node.js")}`,
      ],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    const ended = new Promise((resolve) => vscode.once("exit", resolve));
    for await (const line of createInterface(vscode.stdout)) report(line, outcome);
    if ((await ended) !== 0 && outcome.failed === 0) outcome.failed++;
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

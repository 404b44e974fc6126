// The project holds itself to its own rule: no file that git knows looks like a key.
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runKeystow } from "../support/run-keystow.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

it("has no key in any file of its own", () => {
  const { status, stdout } = runKeystow(["--format", "json", "--min-grade", "named"], { cwd: root });
  const report = JSON.parse(stdout) as { findings: unknown[]; summary: { scannedFiles: number } };
  expect(report.findings).toEqual([]);
  expect(report.summary.scannedFiles).toBeGreaterThan(100);
  expect(status).toBe(0);
});

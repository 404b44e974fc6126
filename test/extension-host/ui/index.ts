// What a person sees and presses: the extension as it is published, in a window of VS Code. Each test leaves the window
// as the next one may find it, and pictures for people to look at.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Host } from "../install-host.mjs";
import { fixes } from "./fixes.js";
import { keys } from "./keys.js";
import { pastes } from "./pastes.js";
import { problems } from "./problems.js";
import { type Session, startSession } from "./session.js";

/** Tests by what they show. */
export type UiTests = Readonly<Record<string, (session: Session) => Promise<void>>>;

const SUITES: Readonly<Record<string, UiTests>> = { problems, fixes, pastes, keys };

declare const ONLY: string;

/** Runs all of them, and counts. */
export async function runUi(
  host: Host,
  { vsix, pictures }: { readonly vsix: string; readonly pictures: string },
): Promise<{ passed: number; failed: number }> {
  const outcome = { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), `keystow-vscode-${host.name}-ui-`));
  const session = await startSession({ host, vsix, folder, pictures });
  try {
    for (const [suite, tests] of Object.entries(SUITES)) {
      if (ONLY !== "" && ONLY !== suite) continue;
      for (const [name, test] of Object.entries(tests)) {
        const started = Date.now();
        try {
          await test(session);
          outcome.passed++;
          console.log(`  ok - ${suite}: ${name} (${Date.now() - started} ms)`);
        } catch (error) {
          outcome.failed++;
          await session.window.picture(`failed-${suite}-${outcome.failed}`).catch(() => undefined);
          console.log(`  not ok - ${suite}: ${name}\n${error instanceof Error ? (error.stack ?? "") : String(error)}`);
        }
      }
    }
    return outcome;
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// What a person sees and presses: the extension as it is published, in a window of VS Code. Each test leaves the window
// as the next one may find it, and pictures for people to look at.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { envFiles } from "./env-files.js";
import { fixes } from "./fixes.js";
import { keys } from "./keys.js";
import { leaks } from "./leaks.js";
import { pastes } from "./pastes.js";
import { problems } from "./problems.js";
import { providers } from "./providers.js";
import { restricted } from "./restricted.js";
import { type Session, type SessionOptions, startSession } from "./session.js";
import { views } from "./views.js";

/** Tests by what they show. */
export type UiTests = Readonly<Record<string, (session: Session) => Promise<void>>>;

type Suites = Readonly<Record<string, UiTests>>;

const TRUSTED: Suites = { problems, fixes, pastes, keys, "env-files": envFiles, views, providers, leaks };
const UNTRUSTED: Suites = { restricted };

interface Outcome {
  passed: number;
  failed: number;
}

declare const ONLY: string;

/** Runs all of them, and counts. */
export async function runUi(options: Omit<SessionOptions, "folder" | "asksForTrust">): Promise<Outcome> {
  const outcome = { passed: 0, failed: 0 };
  await inSession(TRUSTED, options, outcome);
  await inSession(UNTRUSTED, { ...options, asksForTrust: true }, outcome);
  return outcome;
}

async function inSession(all: Suites, options: Omit<SessionOptions, "folder">, outcome: Outcome): Promise<void> {
  const suites = Object.entries(all).filter(([name]) => ONLY === "" || ONLY === name);
  if (suites.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), `keystow-vscode-${options.host.name}-ui-`));
  const session = await startSession({ ...options, folder });
  try {
    for (const [suite, tests] of suites) {
      for (const [name, test] of Object.entries(tests)) await runTest(`${suite}: ${name}`, test, session, outcome);
    }
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runTest(name: string, test: UiTests[string], session: Session, outcome: Outcome): Promise<void> {
  const started = Date.now();
  try {
    await test(session);
    outcome.passed++;
    console.log(`  ok - ${name} (${Date.now() - started} ms)`);
  } catch (error) {
    outcome.failed++;
    await session.window.picture(`failed-${outcome.failed}`).catch(() => undefined);
    console.log(`  not ok - ${name}\n${error instanceof Error ? (error.stack ?? "") : String(error)}`);
  }
}

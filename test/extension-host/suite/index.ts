// What VS Code runs inside its extension host: all tests, one after the other, in Node's host and in the web's.
import { commands, env, UIKind, version, workspace } from "vscode";
import { baseline } from "./baseline.js";
import { beside } from "./beside.js";
import { chinese } from "./chinese.js";
import { diagnostics } from "./diagnostics.js";
import { drops } from "./drops.js";
import { envFiles } from "./env-files.js";
import { exclusions } from "./exclusions.js";
import { explanations } from "./explain.js";
import { folders } from "./folders.js";
import { hovers } from "./hovers.js";
import { keys } from "./keys.js";
import { measure } from "./measure.js";
import { pastes } from "./pastes.js";
import { fixes } from "./fixes.js";
import { settings } from "./settings.js";
import { terminals } from "./terminals.js";
import { folder, type Tests, until } from "./support.js";
import { workspaces } from "./workspace.js";

/** ONLY, when the suite is bundled: the one suite to run. */
declare const ONLY: string;

const suites: Readonly<Record<string, Tests>> = {
  baseline,
  beside,
  diagnostics,
  drops,
  "env-files": envFiles,
  exclusions,
  explain: explanations,
  fixes,
  hovers,
  keys,
  pastes,
  settings,
  terminals,
  workspace: workspaces,
};

/** What is run in this window. */
function chosen(): Readonly<Record<string, Tests>> {
  if (workspace.workspaceFile) return { folders };
  if (env.language === "zh-cn") return { chinese };
  return ONLY === "measure" ? { measure } : suites;
}

/** How long a test may take, in milliseconds. */
const LIMIT = ONLY === "measure" ? 120_000 : 20_000;

export async function run(): Promise<void> {
  console.log(
    `# VS Code ${version}, ${env.uiKind === UIKind.Web ? "web" : "desktop"}, ${env.remoteName ?? "no remote"}`,
  );
  // the web's host can start before there is a file system
  await until("the workspace's folder", async () => {
    const stat = await workspace.fs.stat(folder()).then(undefined, () => undefined);
    return stat !== undefined;
  });
  let failed = 0;
  for (const [suite, tests] of Object.entries(chosen())) {
    if (suite in suites && ONLY !== "" && suite !== ONLY) continue;
    for (const [name, test] of Object.entries(tests)) {
      if (!(await passes(`${suite}: ${name}`, test))) failed++;
      await commands.executeCommand("workbench.action.closeAllEditors");
    }
  }
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

async function passes(name: string, test: () => Promise<void>): Promise<boolean> {
  const started = Date.now();
  try {
    await Promise.race([test(), tooLate()]);
    console.log(`ok - ${name} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    console.log(`not ok - ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  }
}

const tooLate = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error(`it takes more than ${LIMIT} ms`));
    }, LIMIT);
  });

// The five reference providers from the clipboard to the commit, in JavaScript and Python: the key is typed and fixed in the
// one, pasted as a reference in the other, and the scanner's hook lets the commit pass.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeKey } from "../../support/make-key.js";
import { focusAction, openActions } from "./actions.js";
import type { UiTests } from "./index.js";
import type { Session } from "./session.js";
import { read, until, write } from "./support.js";

/** Where a provider's key goes, and the variable that its documentation names. */
interface Use {
  readonly ruleId: string;
  readonly variable: string;
  readonly url: string;
  readonly header: readonly [name: string, before: string];
}

const BEARER = ["Authorization", "Bearer "] as const;

const USES: readonly Use[] = [
  {
    ruleId: "forerunner-api-key",
    variable: "FORERUNNER_API_KEY",
    url: "https://app.withforerunner.com/api/v1/properties",
    header: BEARER,
  },
  { ruleId: "forg-live-key", variable: "FORG_API_KEY", url: "https://forg.pro/api/v1/sessions", header: BEARER },
  { ruleId: "foura-live-key", variable: "FOURA_API_KEY", url: "https://foura.example/api/v1/tasks", header: BEARER },
  { ruleId: "example-api-live-key", variable: "API_KEY", url: "https://api.example.com/v1/api-keys", header: BEARER },
  {
    ruleId: "foxreach-api-key",
    variable: "FOXREACH_API_KEY",
    url: "https://api.foxreach.io/api/v1/leads",
    header: ["X-API-Key", ""],
  },
];

export const providers: UiTests = {
  "stop a commit that has a key": (session) => {
    // other keys of the same names are there from before
    for (const name of [".env", ".env.example", ".gitignore"]) rmSync(join(session.workspace, name), { force: true });
    git(session, "init", "--quiet");
    keystow(session, "hook", "install");
    write(session, "stopped.js", `connect("${makeKey("forg-live-key")}");\n`);
    git(session, "add", "stopped.js");
    const { status } = commit(session, "a key");
    if (status === 0) throw new Error("the commit passed");
    git(session, "rm", "--cached", "--quiet", "stopped.js");
    write(session, "stopped.js", "");
    return Promise.resolve();
  },

  ...Object.fromEntries(
    USES.map((use) => [
      `${use.variable}: fix the code, keep the value in .env, and commit`,
      (session: Session) => fromClipboardToCommit(session, use),
    ]),
  ),
};

async function fromClipboardToCommit(session: Session, use: Use): Promise<void> {
  const { ruleId, variable, header } = use;
  const { window } = session;
  const key = makeKey(ruleId, 3);
  const [script, module] = [`${ruleId}.js`, `${ruleId.replaceAll("-", "_")}.py`];
  write(session, script, inJavaScript(use));
  write(session, module, inPython(use));
  await atValue(session, script, header[0]);
  await window.page.keyboard.insertText(key);
  await window.page.locator(".squiggly-error").first().waitFor();
  await openActions(window.page, `Move to .env as ${variable}`);
  await focusAction(window.page, `Move to .env as ${variable}`);
  await window.page.keyboard.press("Enter");
  await window.line(`process.env.${variable}`);
  await atValue(session, module, header[0]);
  await window.paste(key);
  await window.line(variable);
  await window.command("File: Save All Files");
  await until("both files on the disk", () =>
    [script, module].every((name) => read(session, name).includes(variable) && !read(session, name).includes(key)),
  );
  await until("the value in .env", () => read(session, ".env").split("\n").includes(`${variable}=${key}`));
  if (!read(session, ".gitignore").split("\n").includes(".env")) throw new Error(".env is not ignored");
  git(session, "add", "--all");
  const { status, stderr } = commit(session, variable);
  if (status !== 0) throw new Error(`the commit was stopped: ${stderr}`);
  const committed = git(session, "show", "--name-only", "--format=");
  if (!committed.includes(script) || committed.split("\n").includes(".env")) throw new Error(`committed: ${committed}`);
}

/** Opens a file with the cursor where the value of its header goes. */
async function atValue({ window }: Session, name: string, header: string): Promise<void> {
  await window.openFile(name);
  await window.placeCursor(header);
  await window.page.keyboard.press("ArrowLeft");
  await window.page.keyboard.press("ArrowLeft");
}

const inJavaScript = ({ url, header: [name, before] }: Use) => `export const answer = fetch("${url}", {
  headers: {
    "${name}": "${before}",
  },
});
`;

const inPython = ({ url, header: [name, before] }: Use) => `import requests

answer = requests.get(
    "${url}",
    headers={
        "${name}": "${before}",
    },
)
`;

const ENVIRONMENT = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.invalid",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.invalid",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

function run({ workspace }: Session, program: string, args: readonly string[]) {
  return spawnSync(program, args, { cwd: workspace, encoding: "utf8", env: { ...process.env, ...ENVIRONMENT } });
}

function git(session: Session, ...args: readonly string[]): string {
  const { status, stdout, stderr } = run(session, "git", args);
  if (status !== 0) throw new Error(`git ${args[0] ?? ""}: ${stderr}`);
  return stdout;
}

const commit = (session: Session, message: string) => run(session, "git", ["commit", "--quiet", "--message", message]);

function keystow(session: Session, ...args: readonly string[]): void {
  const program = join(session.root, "scanner-cli", "dist", "keystow.cjs");
  const { status, stderr } = run(session, process.execPath, [program, ...args]);
  if (status !== 0) throw new Error(`keystow ${args.join(" ")}: ${stderr}`);
}

// Runs the suite inside one extension host of one VS Code, and counts its tests.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { launchChromium } from "./chromium.mjs";
import { startServer } from "./server.mjs";
import { answerForSecrets, loadExtension } from "./workbench.mjs";

const root = dirname(dirname(import.meta.dirname));

/** How long a suite may take, in milliseconds. */
const LIMIT = 240_000;

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 */

/**
 * @param {import("./install-host.mjs").Host} host
 * @param {import("./workbench.mjs").Kind} kind
 * @param {{ readonly folders?: readonly string[], readonly language?: string }} [options] `folders`: a workspace of several,
 *   not of one; `language`: that of the editor, such as `zh-cn`
 * @returns {Promise<Outcome>}
 */
export async function runSuite(host, kind, { folders, language } = {}) {
  const folder = mkdtempSync(join(tmpdir(), `keystow-vscode-${host.name}-${kind}-`));
  const extension = stageExtension(join(folder, "extension"));
  const query = folders ? workspaceOf(folder, folders) : folderOf(folder);
  const server = await startServer(host, join(folder, "server"));
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    await answerForSecrets(context);
    if (language !== undefined) await context.addInitScript(speak, language);
    await loadExtension(context, { kind, url: server.url, extension, suite: `suite/${kind}.js` });
    const page = await context.newPage();
    const outcome = { passed: 0, failed: 0 };
    await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _, /** @type {unknown[]} */ [line]) => {
      // some things are not to be had without hands
      const pasted = /^paste ([^]*)$/.exec(String(line))?.[1];
      if (pasted !== undefined) void page.evaluate(paste, pasted);
      else report(String(line), outcome);
    });
    /** @type {Promise<number>} */
    const done = new Promise((resolve) => void page.exposeFunction("codeAutomationExit", resolve));
    await page.goto(`${server.url}/?${query}`);
    const code = await inTime(done);
    if (code !== 0 && outcome.failed === 0) outcome.failed++;
    return outcome;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Makes a folder, and says how it is opened. @param {string} around */
function folderOf(around) {
  const workspace = join(around, "workspace");
  mkdirSync(workspace);
  return `folder=${encodeURIComponent(workspace)}`;
}

/** The same of a workspace of several folders. @param {string} around @param {readonly string[]} names */
function workspaceOf(around, names) {
  for (const name of names) mkdirSync(join(around, name));
  const file = join(around, "several.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: names.map((path) => ({ path })) }));
  return `workspace=${encodeURIComponent(file)}`;
}

/**
 * Runs in the page before the workbench: the language that it is in. The workbench's own texts stay English, since no
 * language pack is there; extensions are told the language, and given their texts in it.
 * @param {string} language
 */
function speak(language) {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

/**
 * Runs in the page: what Control+V does there, which Chromium without a window does not.
 * @param {string} text
 */
function paste(text) {
  const page = /** @type {any} */ (globalThis);
  const clipboardData = new page.DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new page.ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  page.document.activeElement.dispatchEvent(event);
}

/** Shows a line of the suite, and counts it. @param {string} line @param {Outcome} outcome */
export function report(line, outcome) {
  if (line.startsWith("ok - ")) outcome.passed++;
  else if (line.startsWith("not ok - ")) outcome.failed++;
  else if (!line.startsWith("# ") && !process.env["VERBOSE"]) return;
  console.log(`  ${line}`);
}

/**
 * Puts what would be installed into a folder, and the suite beside it.
 * @param {string} folder
 */
export function stageExtension(folder) {
  const source = join(root, "extension");
  for (const name of ["package.json", "package.nls.json", "package.nls.zh-cn.json", "dist", "l10n", "media"])
    if (existsSync(join(source, name))) cpSync(join(source, name), join(folder, name), { recursive: true });
  cpSync(join(import.meta.dirname, "dist"), join(folder, "suite"), { recursive: true });
  // the workspace's own links would be looked up
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  delete manifest.devDependencies;
  // what is measured begins with the start
  if (process.env["ONLY"] === "measure") manifest.activationEvents = [];
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

/** Waits for VS Code to end the suite: 0 if all is well. @param {Promise<number>} done @returns {Promise<number>} */
async function inTime(done) {
  const late = new AbortController();
  const limit = setTimeout(LIMIT, 1, { signal: late.signal }).catch(() => 0);
  const code = await Promise.race([done, limit]);
  if (code !== 0) console.error(`  the suite failed, or did not end within ${LIMIT / 1000} seconds`);
  late.abort();
  return code;
}

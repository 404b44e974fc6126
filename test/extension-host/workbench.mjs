// What the page of VS Code's workbench needs for a test: which extension is being developed and what tests it, and the
// key with which secrets are sealed.
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** @import { BrowserContext } from "playwright-core" */

/** Where the page finds the extension's folder if it runs in the page itself. */
const SERVED = "/__extension";

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  ".cjs": "text/javascript",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/**
 * The kinds of extension host: Node's, and the web's, which is a worker of the page.
 * @typedef {"node" | "web"} Kind
 */

/**
 * Has the page load an extension from its folder.
 * @param {BrowserContext} context
 * @param {{ kind: Kind, url: string, extension: string, suite?: string }} options `suite` is a file in the extension's folder
 */
export async function loadExtension(context, { kind, url, extension, suite }) {
  const authority = new URL(url).host;
  const uri = (/** @type {string} */ path) =>
    kind === "node"
      ? { scheme: "vscode-remote", authority, path: join(extension, path) }
      : { scheme: "http", authority, path: join(SERVED, path) };
  if (kind === "web") await serveFolder(context, extension);
  await context.addInitScript(setDevelopmentOptions, {
    extensions: [uri("")],
    ...(suite !== undefined && { extensionTestsPath: uri(suite) }),
  });
}

/**
 * The workbench seals secrets with a key from its server, and keeps them no longer than the page where none answers.
 * @param {BrowserContext} context
 */
export async function answerForSecrets(context) {
  const body = Buffer.alloc(32, 7);
  await context.route("**/mint-key", (route) => route.fulfill({ contentType: "application/octet-stream", body }));
}

/** @param {BrowserContext} context @param {string} folder */
async function serveFolder(context, folder) {
  await context.route(`**${SERVED}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = join(folder, path.slice(path.indexOf(SERVED) + SERVED.length));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: MEDIA_TYPES[extname(file)] ?? "text/plain", body: readFileSync(file) });
  });
}

/**
 * Runs in the page, before the workbench reads its configuration from there.
 * @param {Readonly<Record<string, unknown>>} options
 */
function setDevelopmentOptions(options) {
  const page = /** @type {any} */ (globalThis);
  new page.MutationObserver((/** @type {unknown} */ _, /** @type {any} */ observer) => {
    const element = page.document.getElementById("vscode-workbench-web-configuration");
    if (!element) return;
    observer.disconnect();
    const configuration = JSON.parse(element.getAttribute("data-settings"));
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
    element.setAttribute("data-settings", JSON.stringify(configuration));
  }).observe(page.document, { childList: true, subtree: true });
}

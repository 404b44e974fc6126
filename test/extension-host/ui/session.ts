// A VS Code that is started, used in windows, ended and started again, with the extension installed from its package.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { launchProfile } from "../chromium.mjs";
import type { Host } from "../install-host.mjs";
import { type Server, startServer } from "../server.mjs";
import { answerForSecrets } from "../workbench.mjs";
import { openWindow, type WorkbenchWindow } from "./workbench-window.js";

/** The theme is the system's, which a test can change. */
const SETTINGS = { "window.autoDetectColorScheme": true };

export interface SessionOptions {
  readonly host: Host;
  /** The extension as it is published. */
  readonly vsix: string;
  /** Where everything goes that the server and the browser write. */
  readonly folder: string;
  /** The project's folder, where the scanner is. */
  readonly root: string;
  /** Where pictures go. */
  readonly pictures: string;
  /** Workspaces are trusted only when somebody says so. */
  readonly asksForTrust?: boolean;
}

export interface Session {
  readonly root: string;
  /** The folder that its windows open. */
  readonly workspace: string;
  /** Where the server and the browser write. */
  readonly folder: string;
  /** The window in front. */
  readonly window: WorkbenchWindow;
  /** Opens another window of the same browser. */
  readonly another: () => Promise<WorkbenchWindow>;
  /** Loads the window anew. */
  readonly reload: () => Promise<void>;
  /** Ends the server and the browser, and starts both again. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startSession(options: SessionOptions): Promise<Session> {
  const { host, vsix, root, folder, pictures, asksForTrust: trust = false } = options;
  const workspace = join(folder, "workspace");
  const serverFolder = join(folder, "server");
  mkdirSync(workspace, { recursive: true });
  installVsix(host, serverFolder, vsix);
  let [server, context, window] = await start();
  async function start(port?: number): Promise<[Server, BrowserContext, WorkbenchWindow]> {
    const started = await startServer(host, serverFolder, {
      trust,
      settings: SETTINGS,
      ...(port !== undefined && { port }),
    });
    const browser = await launchProfile(join(folder, "browser"));
    await answerForSecrets(browser);
    return [started, browser, await open(started, browser)];
  }
  function open(at: Server, browser: BrowserContext): Promise<WorkbenchWindow> {
    return openWindow(browser, { url: at.url, query: `folder=${encodeURIComponent(workspace)}`, pictures });
  }
  const stop = async () => {
    await context.close();
    await server.stop();
  };
  return {
    root,
    workspace,
    folder,
    get window() {
      return window;
    },
    another: () => open(server, context),
    async reload() {
      await window.page.close();
      window = await open(server, context);
    },
    async restart() {
      await stop();
      // what the browser keeps is kept for an origin
      [server, context, window] = await start(server.port);
    },
    stop,
  };
}

function installVsix({ node, server }: Host, folder: string, vsix: string): void {
  const folders = ["--server-data-dir", folder, "--user-data-dir", join(folder, "data")];
  const extensions = ["--extensions-dir", join(folder, "extensions")];
  execFileSync(node, [server, ...folders, ...extensions, "--install-extension", vsix, "--force"], { stdio: "pipe" });
}

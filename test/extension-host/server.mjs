// Runs VS Code's own server for one window, with settings that keep it quiet. All it writes goes into one folder.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** The user's settings of a test: nothing that asks, fetches or opens by itself. */
const SETTINGS = {
  "chat.disableAIFeatures": true,
  "editor.accessibilitySupport": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** How long a server may take to answer, in milliseconds. */
const START_LIMIT = 30_000;

/**
 * A server that answers.
 * @typedef {object} Server
 * @property {string} url
 * @property {number} port
 * @property {() => Promise<void>} stop ends it, and the extension host with it
 */

/**
 * @param {import("./install-host.mjs").Host} host
 * @param {string} folder where it keeps its data
 * @param {{ readonly trust?: boolean, readonly settings?: Readonly<Record<string, unknown>>, readonly port?: number }} [options]
 *   `trust`: workspaces are trusted only when somebody says so; `port`: that of a server that was there before
 * @returns {Promise<Server>}
 */
export async function startServer({ node, server }, folder, { trust = false, settings = {}, port: given } = {}) {
  const data = join(folder, "data");
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User", "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  const port = given ?? (await freePort());
  const log = join(folder, "server.log");
  const output = openSync(log, "w");
  const program = spawn(
    node,
    [
      ...[server, "--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
      ...["--accept-server-license-terms", "--telemetry-level", "off", "--server-data-dir", folder],
      ...["--user-data-dir", data, "--extensions-dir", join(folder, "extensions")],
      ...(trust ? [] : ["--disable-workspace-trust"]),
    ],
    {
      detached: true, // a process group of its own, which the extension host is in as well
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', HOME: folder, XDG_CONFIG_HOME: folder },
      stdio: ["ignore", output, output],
    },
  );
  closeSync(output);
  const ended = new Promise((resolve) => program.once("exit", resolve));
  const kill = () => {
    if (program.pid === undefined || program.exitCode !== null) return;
    try {
      process.kill(-program.pid, "SIGTERM");
    } catch {
      // it has ended by itself
    }
  };
  const stop = async () => {
    kill();
    await ended;
  };
  process.once("exit", kill);
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + START_LIMIT;
  while (!(await answers(url))) {
    if (program.exitCode !== null || Date.now() > end) {
      kill();
      throw new Error(`VS Code's server did not start: ${readFileSync(log, "utf8").slice(-2000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, port, stop };
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(`${url}/version`)).ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === "object") resolve(address.port);
        else reject(new Error("no port is free"));
      });
    });
  });
}

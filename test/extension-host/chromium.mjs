// The browser in which VS Code's workbench runs: Debian's Chromium, without a window.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const OPTIONS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
  "--disable-sync",
  "--no-first-run",
];

/** Starts Chromium; CHROMIUM names another one. */
export function launchChromium() {
  return chromium.launch(options());
}

/**
 * Starts it with a profile that outlives it, as a person's does.
 * @param {string} folder of the profile
 */
export function launchProfile(folder) {
  const permissions = ["clipboard-read", "clipboard-write"];
  return chromium.launchPersistentContext(folder, {
    ...options(),
    permissions,
    viewport: { width: 1280, height: 800 },
  });
}

const options = () => ({ executablePath: installedChromium() ?? installChromium(), args: OPTIONS });

const installedChromium = () => [process.env["CHROMIUM"] ?? "", ...PLACES].find((path) => existsSync(path));

/** Installs it from Debian, if that is allowed here. */
function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Error("there is no Chromium: install it, or name one with CHROMIUM=/path/to/it");
  }
  const run = (/** @type {string[]} */ ...args) =>
    execFileSync("apt-get", ["-qq", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  run("update");
  run("install", "-y", "--no-install-recommends", "chromium", "ripgrep");
  return "/usr/bin/chromium";
}

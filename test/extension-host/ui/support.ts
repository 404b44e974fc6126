// What the tests of the window share.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Session } from "./session.js";

/** Themes by name: what a system asks for, and the class of a window that goes by it. */
const THEMES = [
  ["dark", { colorScheme: "dark", forcedColors: "none" }, "vs-dark"],
  ["light", { colorScheme: "light", forcedColors: "none" }, "vs"],
  ["high-contrast", { colorScheme: "dark", forcedColors: "active" }, "hc-black"],
] as const;

/** Takes a picture of the window in each theme, of what stays open when a theme changes. */
export async function pictures({ window: { page, picture } }: Session, name: string): Promise<void> {
  for (const [theme, asked, mark] of THEMES) {
    await page.emulateMedia(asked);
    await page.locator(`.monaco-workbench.${mark}`).waitFor();
    await pause(300);
    await picture(`${name}-${theme}`);
  }
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
}

export function write({ workspace }: Session, path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

export const read = ({ workspace }: Session, path: string): string => readFileSync(join(workspace, path), "utf8");

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Waits until something is so. */
export async function until(what: string, look: () => boolean | Promise<boolean>, limit = 10_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`in vain waited for ${what}`);
    await pause(50);
  }
}

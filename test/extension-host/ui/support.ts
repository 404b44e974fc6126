// What the tests of the window share.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Session } from "./session.js";

/** Themes by name: what all versions of VS Code call them, and the class of a window that has them. */
const THEMES = [
  ["dark", "Visual Studio Dark", "vs-dark"],
  ["light", "Visual Studio Light", "vs"],
  ["high-contrast", "Default High Contrast", "hc-black"],
] as const;

/** Takes a picture of the window in each theme, of what stays open when a theme changes. */
export async function pictures(session: Session, name: string): Promise<void> {
  const { page, picture } = session.window;
  for (const [theme, called, mark] of THEMES) {
    await until(`the ${theme} theme`, async () => {
      session.set({ "workbench.colorTheme": called });
      await pause(500); // a change on the disk is seen late, or missed
      return page.locator(`.monaco-workbench.${mark}`).isVisible();
    });
    await pause(300);
    await picture(`${name}-${theme}`);
  }
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

// The menu of the light bulb.
import type { Page } from "playwright-core";

const item = (page: Page, title: string) => page.locator(".action-widget .monaco-list-row", { hasText: title }).first();

/** How often it is opened, and how long its actions may take, in milliseconds: a key that was just typed has none yet. */
const ATTEMPTS = 5;
const PATIENCE = 4000;

/** Opens it at the cursor, when it has an action. */
export async function openActions(page: Page, title: string): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await page.keyboard.press("Control+.");
    const isThere = await item(page, title)
      .waitFor({ timeout: PATIENCE })
      .then(
        () => true,
        () => false,
      );
    if (isThere) return;
    await page.keyboard.press("Escape");
  }
  throw new Error(`"${title}" is not offered`);
}

/** Puts the focus on an action of the open menu. By keyboard: the earliest VS Code puts a pointer block over its menu. */
export async function focusAction(page: Page, title: string): Promise<void> {
  const focused = page.locator(".action-widget .monaco-list-row.focused", { hasText: title });
  for (let step = 0; step < 12 && (await focused.count()) === 0; step++) await page.keyboard.press("ArrowDown");
  if ((await focused.count()) === 0) throw new Error(`"${title}" cannot be reached`);
}

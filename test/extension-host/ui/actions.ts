// The menu of the light bulb.
import type { Page } from "playwright-core";

/** Puts the focus on an action of the open menu. By keyboard: the earliest VS Code puts a pointer block over its menu. */
export async function focusAction(page: Page, title: string): Promise<void> {
  const focused = page.locator(".action-widget .monaco-list-row.focused", { hasText: title });
  await page.locator(".action-widget .monaco-list-row", { hasText: title }).first().waitFor();
  for (let step = 0; step < 12 && (await focused.count()) === 0; step++) await page.keyboard.press("ArrowDown");
  if ((await focused.count()) === 0) throw new Error(`"${title}" cannot be reached`);
}

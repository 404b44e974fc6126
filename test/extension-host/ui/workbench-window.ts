// A window of VS Code as a person sees it: what can be pressed, typed and looked at.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Locator, Page } from "playwright-core";

/** How long the editor may take to show something, in milliseconds. */
const PATIENCE = 20_000;

export interface WorkbenchWindow {
  readonly page: Page;
  /** Runs a command as it is called in the palette. */
  readonly command: (title: string) => Promise<void>;
  /** Opens a file of the workspace by its name. */
  readonly openFile: (name: string) => Promise<void>;
  /** Puts the cursor at the end of the first place in the editor where a text stands. */
  readonly placeCursor: (text: string) => Promise<void>;
  /** What Control+V does, which Chromium without a window does not. */
  readonly paste: (text: string) => Promise<void>;
  /** The lines of the editor in front. */
  readonly lines: () => Promise<string>;
  /** Waits for a line of the editor in front. */
  readonly line: (text: string) => Promise<void>;
  /** Takes a choice of the open list, once it is there. */
  readonly choose: (text: string) => Promise<void>;
  /** The row of the open menu, list or tree that has a text. */
  readonly row: (text: string | RegExp) => Locator;
  /** Whether a text stands anywhere in the page, frames included. */
  readonly shows: (text: string) => Promise<boolean>;
  /** Keeps a picture for people to look at. */
  readonly picture: (name: string) => Promise<void>;
}

/** Opens a folder or a workspace file. */
export async function openWindow(
  context: BrowserContext,
  { url, query, pictures }: { readonly url: string; readonly query: string; readonly pictures: string },
): Promise<WorkbenchWindow> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}/?${query}`);
  await page.locator(".monaco-workbench").waitFor();
  await page.locator('.activitybar a[aria-label="Keystow"]').waitFor();
  return workbenchWindow(page, pictures);
}

function workbenchWindow(page: Page, pictures: string): WorkbenchWindow {
  const input = page.locator(".quick-input-widget input.input");
  const choice = (text: string) => page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();
  const isOffered = async (opener: string, typed: string, text: string) => {
    await page.keyboard.press(opener);
    await input.waitFor();
    await input.fill(typed);
    return choice(text)
      .waitFor({ timeout: PATIENCE / 5 })
      .then(
        () => true,
        () => false,
      );
  };
  const pick = async (opener: string, typed: string, text: string) => {
    // the list of files may be older than a file
    for (let attempt = 1; !(await isOffered(opener, typed, text)); attempt++) {
      if (attempt === 5) throw new Error(`"${typed}" does not offer "${text}"`);
      await page.keyboard.press("Escape");
    }
    await page.keyboard.press("Enter");
  };
  const editor = page.locator(".editor-group-container.active .monaco-editor").first();
  const lines = async () =>
    (await editor.locator(".view-lines").innerText()).replaceAll("\u00A0", " ").replaceAll("\u00B7", " ");
  return {
    page,
    command: (title) => pick("F1", `>${title}`, title),
    async openFile(name) {
      await pick("Control+P", name, name);
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
      await editor.locator(".view-line").first().waitFor();
    },
    async placeCursor(text) {
      await editor.locator(".view-line", { hasText: text }).first().click();
      await page.keyboard.press("End");
    },
    async paste(text) {
      await page.evaluate(pasteInPage, text);
    },
    lines,
    async line(text) {
      await editor.locator(".view-line", { hasText: text }).first().waitFor();
    },
    async choose(text) {
      await choice(text).waitFor();
      await input.fill(text);
      await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text }).waitFor();
      await page.keyboard.press("Enter");
    },
    row: (text) => page.locator(".monaco-list-row", { hasText: text }).first(),
    async shows(text) {
      const pages = await Promise.all(page.frames().map((frame) => frame.content().catch(() => "")));
      return pages.some((content) => content.includes(text));
    },
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}

/** Runs in the page. */
function pasteInPage(text: string): void {
  const page = globalThis as unknown as {
    DataTransfer: new () => { setData: (type: string, data: string) => void };
    ClipboardEvent: new (type: string, options: object) => object;
    document: { activeElement: { dispatchEvent: (event: object) => void } };
  };
  const clipboardData = new page.DataTransfer();
  clipboardData.setData("text/plain", text);
  page.document.activeElement.dispatchEvent(
    new page.ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
  );
}

/** Shows the views of Keystow, if they are not in front already. */
export async function openKeystow({ page }: WorkbenchWindow): Promise<void> {
  const title = page.locator(".sidebar .composite.title", { hasText: "Keystow" });
  if ((await title.count()) === 0) await page.locator('.activitybar a[aria-label="Keystow"]').click();
  await title.waitFor();
}

// Keys in the secret storage: the box that shows nothing, the view that has no values, and a restart that loses none.
import { makeKey } from "../../support/make-key.js";
import type { UiTests } from "./index.js";
import { openKeystow } from "./workbench-window.js";
import { pictures, until } from "./support.js";

const NAME = "FORG_API_KEY";

export const keys: UiTests = {
  "are typed into a box that shows nothing": async (session) => {
    const { window } = session;
    const key = makeKey("forg-live-key", 7);
    await window.command("Keystow: Add a Key to the Secret Storage");
    const box = window.page.locator(".quick-input-widget input[type=password]");
    await box.waitFor();
    await box.pressSequentially(key);
    await window.picture("password-box");
    if (await window.shows(key)) throw new Error("the page shows the key");
    await window.page.keyboard.press("Enter");
    await window.page.locator(".quick-input-widget", { hasText: "Name of the key" }).waitFor();
    await window.page.keyboard.press("Enter");
    await window.page.locator(".notification-toast", { hasText: `is stored as ${NAME}` }).waitFor();
    await window.picture("key-stored");
    await window.command("Notifications: Clear All Notifications");
    await openKeystow(window);
    await window.row(NAME).waitFor();
    await pictures(session, "keys-view");
    if (await window.shows(key)) throw new Error("the page shows the key");
  },

  "are there after a reload, and after a restart of server and browser": async (session) => {
    await session.reload();
    await openKeystow(session.window);
    await session.window.row(NAME).waitFor();
    await session.restart();
    await openKeystow(session.window);
    await session.window.row(NAME).waitFor();
    await session.window.command("Keystow: Copy a Stored Key");
    await session.window.choose(NAME);
    const { page } = session.window;
    const key = makeKey("forg-live-key", 7);
    await until("the key", async () => (await page.evaluate("navigator.clipboard.readText()")) === key);
  },

  "are the same in another window": async (session) => {
    const other = await session.another();
    await openKeystow(other);
    await other.row(NAME).waitFor();
    await other.page.close();
  },
};

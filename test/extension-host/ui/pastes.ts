// Pasting a key: the reference, and the way back to what was copied.
import { makeKey } from "../../support/make-key.js";
import { focusAction } from "./actions.js";
import type { UiTests } from "./index.js";
import { pause, until, write } from "./support.js";

export const pastes: UiTests = {
  "put the reference, and keep the plain text one choice away": async (session) => {
    const { window } = session;
    const key = makeKey("foxreach-api-key");
    write(session, "leads.js", `const leads = connect("");\n`);
    await window.openFile("leads.js");
    await window.placeCursor("connect");
    for (let step = 0; step < 3; step++) await window.page.keyboard.press("ArrowLeft");
    await window.paste(key);
    await window.line("connect(process.env.FOXREACH_API_KEY)");
    const control = window.page.locator(".post-edit-widget");
    await control.waitFor();
    await control.click();
    await window.page
      .locator(".action-widget .monaco-list-row", { hasText: "Paste as process.env.FOXREACH_API_KEY" })
      .waitFor();
    await pause(300);
    await window.picture("paste-choice");
    await focusAction(window.page, "Plain Text");
    await window.page.keyboard.press("Enter");
    await until("the key itself", async () => (await window.lines()).includes(key));
    await window.command("Revert File");
  },
};
